/** Gives the text with its first letter in upper case, unless the first word is code-like (`-d`, `docker.io`, iOS). */
export function capital(text: string): string {
  const first = text.split(' ')[0] as string;
  return /^\p{Ll}[\p{Ll}'’-]*[,.;:]?$/u.test(first)
    ? (text[0] as string).toLocaleUpperCase('en') + text.slice(1)
    : text;
}
