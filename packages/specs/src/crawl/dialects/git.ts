import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandTable } from '../command-table.ts';
import type { Dialect } from '../dialect.ts';
import { readFlagTable } from '../flag-table.ts';
import { readUsageFlags } from '../usage-flags.ts';
import { readUsageLines } from '../usage-lines.ts';
import { partUsage } from '../usage-subcommands.ts';
import { withoutPath } from '../without-path.ts';

/** Git: `git help -a` lists the commands, `git <command> -h` explains one; `--help` would open a manual. */
export const gitDialect: Dialect = {
  prepare: makeRepository,
  ask: (path) => (path.length === 0 ? [['--help'], ['help', '-a']] : [[...path, '-h']]),
  read(help, words) {
    const lines = help.split('\n');
    const start = lines.findIndex((line) => line.startsWith('usage: '));
    const block = [lines[start]?.replace('usage: ', '       ') ?? '', ...lines.slice(start + 1)];
    const { usage, rest } = readUsageLines(block);
    const here = usage.filter((line) => line.startsWith(`${words.join(' ')} `) || line === words.join(' '));
    const { own, subcommands } = partUsage(here.map((line) => withoutPath(line, words)));
    const table = readFlagTable(rest);
    const known = new Set(table.flatMap(({ long, short }) => [long, short]));
    const shown = readUsageFlags((words.length === 1 ? here : own).join(' '), false);
    return {
      usage: words.length === 1 ? here : own.map((line) => [...words, line].join(' ').trim()),
      aliases: [],
      flags: [
        ...table,
        ...shown.filter(({ long, short }) => !known.has(long ?? short) && !known.has(short ?? long)),
      ],
      commands:
        words.length === 1 ? commandsOf(rest) : rowsOf(subcommands, EXPLAIN_THEMSELVES.has(words[1]!)),
    };
  },
};

/** Commands whose subcommands take `-h`; those of the others, mostly shell scripts, would start to work. */
const EXPLAIN_THEMSELVES = new Set(
  'bundle commit-graph maintenance multi-pack-index notes reflog remote sparse-checkout stash worktree'.split(
    ' ',
  ),
);

/** Subcommands explain themselves only inside of a repository: this is an empty one. */
function makeRepository(folder: string): void {
  for (const path of ['objects', 'refs/heads']) mkdirSync(join(folder, '.git', path), { recursive: true });
  writeFileSync(join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n');
}

/** `git --help` lists the everyday commands, `git help -a` all of them, with guides and formats among them. */
function commandsOf(lines: readonly string[]): ReturnType<typeof readCommandTable> {
  const start = lines.findIndex((line) => line.startsWith('See ') && line.includes('specific subcommand'));
  const all = lines.slice(Math.max(0, start)).join('\n');
  const commands = all
    .split(/^(?=\S)/m)
    .filter((section) => !/^(?:User-facing|Developer-facing|External|Command aliases)/.test(section));
  return readCommandTable(commands.join('\n').split('\n')).filter(({ name }) => !name.startsWith('git'));
}

function rowsOf(
  subcommands: ReturnType<typeof partUsage>['subcommands'],
  askFurther: boolean,
): ReturnType<typeof readCommandTable> {
  const names = [...new Set(subcommands.map(({ name }) => name))];
  return names.map((name) => {
    const usages = subcommands.filter((subcommand) => subcommand.name === name).map(({ usage }) => usage);
    return {
      name,
      summary: '',
      aliases: [],
      usage: usages.join('\n'),
      flags: readUsageFlags(usages.join(' '), false),
      ...(!askFurther && { complete: true as const }),
    };
  });
}
