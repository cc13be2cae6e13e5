import type { FlagSpec } from '../../spec.ts';
import type { CommandRow } from '../command-table.ts';
import type { Dialect } from '../dialect.ts';
import { readFlagTable } from '../flag-table.ts';
import { readUsageFlags } from '../usage-flags.ts';
import { partUsage } from '../usage-subcommands.ts';
import { withoutPath } from '../without-path.ts';

/** npm: a list of names under `All commands:`, and pages whose flags have their values in brackets and their sentences below. */
export const npmDialect: Dialect = {
  ask: (path) => [path.length === 0 ? ['help'] : [...path, '--help']],
  read(help, words) {
    const lines = help.split('\n');
    const names = between(lines, /^All commands:/, /^Specify/).join(' ');
    const usage = between(lines, /^Usage:/, /^$|^Options:|^alias/).filter((line) =>
      line.startsWith(words.join(' ')),
    );
    const options = between(lines, /^Options:/, /^alias|^Run "npm/);
    const shown = readUsageFlags(options.filter((line) => /^\s*\[/.test(line)).join(' '), false);
    const { own, subcommands } = partUsage(usage.map((line) => withoutPath(line, words)));
    const aliases = /^alias(?:es)?: (.*)$/m.exec(help)?.[1]?.split(', ') ?? [];
    const summary = lines.find((line) => /^[A-Z].*[^:]$/.test(line));
    if (words.length === 1) {
      const commands = names.split(',').map((name) => ({ name: name.trim(), summary: '', aliases: [] }));
      return { usage: ['npm <command>'], aliases: [], flags: [], commands };
    }
    return {
      ...(summary && { summary }),
      usage: own.map((line) => [...words, line].join(' ').trim()),
      aliases: aliases.length > 0 ? [words.at(-1)!, ...aliases] : [],
      flags: join(shown, readFlagTable(options.filter((line) => !/^\s*\[/.test(line)))),
      commands: rows(subcommands),
    };
  },
};

function between(lines: readonly string[], start: RegExp, end: RegExp): readonly string[] {
  const first = lines.findIndex((line) => start.test(line));
  if (first < 0) return [];
  const rest = lines.slice(first + 1);
  const last = rest.findIndex((line) => end.test(line));
  return last < 0 ? rest : rest.slice(0, last);
}

/** Names and values from the brackets, sentences from the table below them. */
function join(shown: readonly FlagSpec[], table: readonly FlagSpec[]): readonly FlagSpec[] {
  const joined = shown.map((flag) => {
    const row = table.find(({ long }) => long !== undefined && long === flag.long);
    const short = flag.short ?? row?.short;
    return { ...flag, ...(short && { short }), ...(row?.summary && { summary: row.summary }) };
  });
  const known = new Set(joined.flatMap(({ long, short }) => [long, short]));
  return [
    ...joined.filter(
      (flag) => flag.long || !joined.some((other) => other.long && other.short === flag.short),
    ),
    ...table.filter(({ long, short }) => !known.has(long ?? short)),
  ];
}

function rows(subcommands: ReturnType<typeof partUsage>['subcommands']): readonly CommandRow[] {
  return [...new Set(subcommands.map(({ name }) => name))].map((name) => ({
    name,
    summary: '',
    aliases: [],
    usage: subcommands
      .filter((subcommand) => subcommand.name === name)
      .map(({ usage }) => usage)
      .join('\n'),
    complete: true as const,
  }));
}
