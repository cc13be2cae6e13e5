import type { CommandRow } from '../command-table.ts';
import type { Dialect } from '../dialect.ts';
import { readUsageFlags } from '../usage-flags.ts';
import { readUsageLines } from '../usage-lines.ts';

/** tmux: one line a command from `list-commands`, on a server of its own that ends at once; nothing further to ask. */
export const tmuxDialect: Dialect = {
  ask: () => [['--help'], ['-L', 'cribnotes-help', '-f', '/dev/null', 'list-commands']],
  read(help) {
    const lines = help.split('\n');
    const start = lines.findIndex((line) => line.startsWith('usage: '));
    const end = lines.findIndex((line, index) => index > start && /^\S/.test(line));
    const block = lines.slice(start, end).map((line) => line.replace('usage: ', '       '));
    const { usage } = readUsageLines(block);
    return {
      usage,
      aliases: [],
      flags: readUsageFlags(usage.join(' '), true),
      commands: lines.slice(end).flatMap(readLine),
    };
  },
};

/** `attach-session (attach) [-dErx] [-c working-directory] [-t target-session]` */
function readLine(line: string): readonly CommandRow[] {
  const match = /^([a-z]+(?:-[a-z]+)*)(?: \(([a-z]+)\))?(?: (.*))?$/.exec(line);
  if (!match || /^usage/.test(line) || (!match[1]!.includes('-') && !match[2] && !match[3]?.startsWith('[')))
    return [];
  const [, name, alias, usage = ''] = match;
  return [
    {
      name: name!,
      summary: '',
      aliases: alias ? [alias] : [],
      ...(usage && { usage }),
      flags: readUsageFlags(usage, true),
      complete: true,
    },
  ];
}
