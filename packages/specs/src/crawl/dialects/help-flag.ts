import type { Dialect } from '../dialect.ts';
import type { HelpPage } from '../help-page.ts';
import { readSectionedHelp } from '../sectioned.ts';
import { readUsageFlags } from '../usage-flags.ts';
import { partUsage } from '../usage-subcommands.ts';
import { withoutPath } from '../without-path.ts';

/** `--help` behind the command: harmless where it is known, and refused with a usage line where it is not. */
export const commonDialect: Dialect = {
  ask: (path) => [[...path, '--help']],
  read(help, words) {
    const page = withSubcommands(readSectionedHelp(startingWithUsage(help, words[0]!)), words);
    return page.flags.length + page.commands.length > 0 ? page : withUsageFlags(page);
  },
};

/** systemd's programs begin with a usage line that has no title. */
function startingWithUsage(help: string, program: string): string {
  const text = help.trimStart();
  return text.startsWith(`${program} [`) ? `Usage:\n  ${text}` : help;
}

/** BSD programs print only `usage: ssh [-46Aa] [-b address] destination`. */
function withUsageFlags(page: HelpPage): HelpPage {
  return { ...page, flags: readUsageFlags(page.usage.join(' '), true) };
}

/** `pip cache` names its subcommands only in its usage lines. */
function withSubcommands(page: HelpPage, words: readonly string[]): HelpPage {
  if (words.length === 1 || page.commands.length > 0 || page.usage.length < 2) return page;
  const { own, subcommands } = partUsage(page.usage.map((line) => withoutPath(line, words)));
  if (own.length > 0) return page;
  const rows = subcommands.map(({ name, usage }) => ({
    name,
    usage,
    summary: '',
    aliases: [],
    complete: true as const,
  }));
  return { ...page, usage: [], commands: rows };
}

/** For programs whose `--help` alone shows only the usual flags: a word behind it shows them all. */
export function withMore(word: string): Dialect {
  return { ...commonDialect, ask: () => [['--help', word]] };
}
