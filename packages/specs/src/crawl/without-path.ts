/** A usage line without the command's path; some pages write an alias of it, or leave the program out. */
export function withoutPath(line: string, words: readonly string[]): string {
  const tokens = line.split(/\s+/);
  if (tokens[0]!.endsWith(`/${words[0]}`)) tokens[0] = words[0]!;
  let count = 0;
  while (count < words.length && tokens[count] === words[count]) count += 1;
  if (count < words.length && tokens[count] === words.at(-1)) count += 1;
  return tokens.slice(count).join(' ');
}
