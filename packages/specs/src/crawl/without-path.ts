/**
 * A usage line without the command's path. Some pages write an alias of it, leave the program out, name the program with
 * its folder or a suffix (`rustup[EXE]`), or have the program's own flags between the words (`terraform [options] plan`).
 */
export function withoutPath(line: string, words: readonly string[]): string {
  const [program = '', ...path] = words;
  let rest = line.trim();
  const first = rest.split(/\s+/)[0]!.replace(/\[EXE\]$/, '');
  if (first === program || first.endsWith(`/${program}`))
    rest = rest.slice(rest.split(/\s+/)[0]!.length).trimStart();
  for (const word of path) {
    const next = /^(?:\[[^\]]*\]\s+)*(\S+)\s*/.exec(rest);
    if (next?.[1] === word) rest = rest.slice(next[0].length);
    else if (rest.split(/\s+/)[0] === words.at(-1)) rest = rest.slice(words.at(-1)!.length).trimStart();
  }
  return rest.replace(/\s+/g, ' ');
}
