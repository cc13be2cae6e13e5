import type { Dialect } from '../dialect.ts';
import { readFlagTable } from '../flag-table.ts';

/** openssl: columns of command names, and pages behind `-help` whose flags have one dash. */
export const opensslDialect: Dialect = {
  ask: (path) => [path.length === 0 ? ['help'] : [...path, '-help']],
  read(help, words) {
    const usage = /^Usage: (\S+)(.*)$/m.exec(help);
    const names =
      /Standard commands[^\n]*\n([\s\S]*?)\n\n/.exec(help)?.[1]?.split(/\s+/).filter(Boolean) ?? [];
    if (words.length === 1) {
      const commands = names.map((name) => ({ name, summary: '', aliases: [] }));
      return { usage: ['openssl command [options]'], aliases: [], flags: [], commands };
    }
    return {
      usage: usage ? [`${words.join(' ')}${usage[2]}`] : [],
      aliases: [],
      flags: readFlagTable(help.split('\n')),
      commands: [],
    };
  },
};
