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
    const { own, subcommands } = partUsage(
      usage.map((line) => withoutPath(line, words).replace(/ \((?:same as|See) .*\)$/, '')),
    );
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

/** Names and values from the brackets, sentences from the table below them; `--no-audit` above and `--audit` below are one flag. */
function join(shown: readonly FlagSpec[], table: readonly FlagSpec[]): readonly FlagSpec[] {
  const named = shown.filter(
    (flag) => flag.long || !shown.some((other) => other.long && other.short === flag.short),
  );
  const negated = new Set(
    named.flatMap(({ long }) => (long?.startsWith('--no-') ? [`--${long.slice(5)}`] : [])),
  );
  const rows = table.map((row) => withWholeSentence(row));
  const joined = named.flatMap((flag) => {
    const row = rows.find(({ long }) => long !== undefined && long === flag.long);
    const positive = rows.some(({ long }) => long !== undefined && flag.long === `--no-${long.slice(2)}`);
    return positive ? [] : [{ ...flag, ...row, ...(flag.value && { value: flag.value }) }];
  });
  const known = new Set(joined.flatMap(({ long, short }) => [long, short]));
  const rest = rows.filter(({ long, short }) => !known.has(long ?? short));
  const isNegated = (row: FlagSpec) => row.long !== undefined && negated.has(row.long);
  return [...joined, ...rest].map((row) => (isNegated(row) ? { ...row, negatable: true as const } : row));
}

/** npm cuts its sentences at the first line; half a sentence says nothing. */
function withWholeSentence({ summary, ...flag }: FlagSpec): FlagSpec {
  return summary && /[.!)]$/.test(summary) ? { ...flag, summary } : flag;
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
