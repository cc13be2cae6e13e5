/** True for a short word of an editor's or pager's normal mode: `dd`, `ciw`, `gg`, `5j`, `:`, `/text`. Only meaningful where notes list keys. */
export function isBareKeys(text: string): boolean {
  const word = text.trim();
  // `-t` is an option and `..` a folder.
  if (/^-{1,2}[\p{L}\d]|^\.{1,2}\/?$|^\.?\/$/u.test(word) && word !== '.' && word !== '/') return false;
  return (
    /^\d*[a-zA-Z0-9~^$%{}()<>"'`@.,;:*#&_=+|!?/\\[\]-]{1,4}$/.test(word) ||
    /^[/?][\w{<]+>?$/.test(word) ||
    /^[^\w\s](\s[^\w\s]){1,3}$/.test(word) ||
    /^(\d+|\{n\}|n|<n>)?[a-zA-Z]{1,3}(\{\w+\}|<\w+>)$/.test(word)
  );
}

/** True for keys of a letter each that do the same in several directions: `h j k l`. */
export function isRowOfKeys(text: string): boolean {
  return /^[a-zA-Z](\s[a-zA-Z]){1,4}$/.test(text.trim());
}

const COUNT = String.raw`(?:\d+|\{n\}|<n>)?`;

/** What an editor's keys look like and no other short word does. */
const SURE: readonly RegExp[] = [
  // One key, one twice, one with a count.
  /^\S$/u,
  /^([a-zA-Z])\1$/,
  /^(?:hjkl|jkhl|wasd)$/,
  new RegExp(`^${COUNT}[a-zA-Z]$`),
  // A letter beside a sign: `d$`, `]d`, `"+y`, `'a`.
  /^(?=.*[a-zA-Z])(?=.*[$^%"'`@*#~<>[\]{}();,!?])[a-zA-Z\d$^%"'`@*#~<>[\]{}();,+!?]{2,3}$/,
  /^[^\p{L}\d\s-]{2}$/u,
  /^[^\w\s](?:\s[^\w\s]){1,3}$/,
  // What vi does, and with how much of the text.
  new RegExp(
    String.raw`^${COUNT}(?:[cdyv<>=]|g[uUq~])${COUNT}(?:[wWbBeE0$^hjklGnN{}()%]|gg|[ia][wWspbBt()[\]{}<>"']|[fFtT].)$`,
  ),
  new RegExp(String.raw`^${COUNT}(?:g[ac-zA-Z;,*#~?]|z[a-zA-Z]|Z[ZQ]|[[\]].)$`),
  /^(?:\d+|\{n\}|n|<n>)?[a-zA-Z]{1,3}(?:\{\w+\}|<\w+>)$/,
  /^[/?][\w{<]+>?$/,
];

/** True for a short word that can hardly be another one: `x`, `dd`, `d$`, `ciw`; `kb` and `rc` are words as well. */
export function isSureKeys(text: string): boolean {
  const word = text.trim();
  return isBareKeys(word) && SURE.some((pattern) => pattern.test(word));
}
