import type { KeyRecord } from '../../file/spec-file.ts';
import type { CommandRow } from '../command-table.ts';
import type { Dialect } from '../dialect.ts';
import { readUsageFlags } from '../usage-flags.ts';
import { readUsageLines } from '../usage-lines.ts';

const OWN_SERVER = ['-L', 'cribnotes-help', '-f', '/dev/null'];

/** tmux: one line a command from `list-commands`, on a server of its own that ends at once; nothing further to ask. Its default keys come from `list-keys`. */
export const tmuxDialect: Dialect = {
  ask: () => [['--help'], [...OWN_SERVER, 'list-commands'], [...OWN_SERVER, 'list-keys', '-N']],
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
      keys: lines.slice(end).flatMap(readKey),
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

/** `C-b %       Split window horizontally` */
function readKey(line: string): readonly KeyRecord[] {
  const match = /^(C-b \S+) +([A-Z].*)$/.exec(line);
  return match ? [[match[1]!, '', match[2]!]] : [];
}
