/** A subcommand that only usage lines tell of: `git remote add <name> <url>`. */
export interface UsageSubcommand {
  readonly name: string;
  readonly usage: string;
}

const WORD = /^[a-z][a-z0-9-]*$/;
const NOT_COMMANDS = new Set(['options', 'flags', 'command', 'file', 'args']);

/**
 * Parts usage lines (without the command's path) into those of the command itself and those of its subcommands:
 * `add <name> <url>`, `[-v | --verbose] show <name>`, `(bad|new) [<rev>]`, `[push [-q] [<pathspec>...]]`.
 */
export function partUsage(usage: readonly string[]): {
  readonly own: readonly string[];
  readonly subcommands: readonly UsageSubcommand[];
} {
  const own: string[] = [];
  const subcommands: UsageSubcommand[] = [];
  for (const line of usage) {
    const rest = line.replace(/^(?:\[-[^\]]*\]\s*)+/, '');
    const names = leadingNames(rest);
    if (names) subcommands.push(...names.words.map((name) => ({ name, usage: names.rest })));
    if (!names || names.optional) own.push(line);
  }
  return { own, subcommands };
}

function leadingNames(
  line: string,
): { words: readonly string[]; rest: string; optional: boolean } | undefined {
  const choice = /^[([]([a-z][\w -]*(?:\s*\|\s*[a-z][\w -]*)+)[)\]]\s*(.*)$/.exec(line);
  if (choice) {
    const words = choice[1]!.split('|').map((word) => word.trim());
    return words.every((word) => WORD.test(word))
      ? { words, rest: choice[2]!, optional: line.startsWith('[') }
      : undefined;
  }
  const optional = /^\[([a-z][\w-]+)((?:\s+[[<(].*)?)\](.*)$/.exec(line);
  if (optional && !NOT_COMMANDS.has(optional[1]!))
    return { words: [optional[1]!], rest: (optional[2]! + optional[3]!).trim(), optional: true };
  const [word, ...rest] = line.split(' ');
  return WORD.test(word!) && !NOT_COMMANDS.has(word!)
    ? { words: [word!], rest: rest.join(' '), optional: false }
    : undefined;
}
