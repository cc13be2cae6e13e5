import { readCommandTable } from '../command-table.ts';
import type { Dialect } from '../dialect.ts';
import { readFlagTable } from '../flag-table.ts';
import { readUsageFlags } from '../usage-flags.ts';

/** Go: `go help <command>`, with the usage on its first line and flags as indented words followed by a deeper sentence. */
export const goDialect: Dialect = {
  ask: (path) => [['help', ...path]],
  read(help, words) {
    const usage = [.../^(?:usage: |\t)(go .*)$/gm[Symbol.matchAll](help)]
      .map((match) => match[1]!)
      .slice(0, 1);
    const list = /The commands are:\n\n([\s\S]*?)\n\n/.exec(help)?.[1] ?? '';
    const table = readFlagTable(help.split('\n'));
    const known = new Set(table.map(({ long, short }) => long ?? short));
    const shown = readUsageFlags(usage.join(' '), false);
    return {
      usage,
      aliases: [],
      flags:
        words.length === 1 ? [] : [...table, ...shown.filter(({ long, short }) => !known.has(long ?? short))],
      commands: readCommandTable(list.split('\n')),
    };
  },
};
