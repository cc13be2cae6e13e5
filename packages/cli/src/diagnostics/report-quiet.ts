import type { Diagnostic } from '@cribnotes/core';
import { visible } from '../visible.ts';
import { ledgerLine } from './ledger-line.ts';
import { toLine } from './line.ts';
import type { Findings } from './report.ts';
import { totals } from './totals.ts';

/** How many errors, and how many rules, have a line: a terminal of 24 has room for both. */
const MOST = { errors: 8, rules: 10 };

/** The diagnostics on a screen at most: the first errors, how often each rule is told and where first, and one ledger of all notes. */
export function toQuiet(findings: Findings): string {
  const { diagnostics, sources, pathOf } = findings;
  const placed = (one: Diagnostic): Diagnostic => ({
    ...one,
    span: { ...one.span, source: pathOf(one.span.source) },
  });
  const errors = diagnostics.filter(({ level }) => level === 'error');
  const others = diagnostics.filter(({ level }) => level !== 'error');
  const rules = [...Map.groupBy(others, ({ rule, level }) => `${level} ${rule}`)].sort(
    ([a, one], [b, other]) => rank(a) - rank(b) || other.length - one.length || (a < b ? -1 : 1),
  );
  const ledger = sources.flatMap((source) => source.ledger);
  return `${[
    ...errors.slice(0, MOST.errors).map((one) => toLine(placed(one))),
    ...more(errors.length - MOST.errors, 'error'),
    ...rules.slice(0, MOST.rules).map(([, all]) => ruleLine(all.map(placed))),
    ...more(rules.length - MOST.rules, 'rule'),
    `${counted(sources.length, 'note')}, ${ledgerLine(ledger)}`,
    totals(findings),
  ].join('\n')}\n`;
}

const rank = (key: string): number => (key.startsWith('warning') ? 0 : 1);

/** `notes/a.md:3:5: warning unknown-flag Unknown flag `--x`; 432 more in 300 notes`, as wide as most terminals at most. */
function ruleLine(all: readonly Diagnostic[]): string {
  const [first] = all as [Diagnostic];
  const { span, level, rule } = first;
  const notes = new Set(all.map(({ span: { source } }) => source)).size;
  const place = `${span.source}:${span.start.line}`;
  const count = `${String(all.length).padStart(5)} ${level.padEnd(7)} ${rule}`;
  const inNotes = notes === 1 ? '' : ` in ${notes} notes`;
  return clipped(`${count}${inNotes}, first ${place}: ${visible(first.message)}`);
}

const WIDE = 79;

const clipped = (text: string): string =>
  text.length > WIDE ? `${text.slice(0, WIDE - 1).toWellFormed()}…` : text;

const more = (count: number, what: string): readonly string[] =>
  count > 0 ? [`      and ${counted(count, `more ${what}`)}`] : [];

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
