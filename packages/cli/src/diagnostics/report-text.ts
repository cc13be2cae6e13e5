import { styleText } from 'node:util';
import type { Diagnostic } from '@cribnotes/core';
import { visible } from '../visible.ts';
import { wrapped } from '../wrapped.ts';
import { ledgerLine } from './ledger-line.ts';
import { wordsOf } from './line.ts';
import { type Repeated, withoutRepeats } from './repeats.ts';
import type { Findings } from './report.ts';
import { totals } from './totals.ts';

const tints = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** More notes than this are not named where nothing is shown of them. */
const FEW = 20;

/**
 * The diagnostics for a person: by note, each with its line and a caret below, and the ledger of each note at its end; then, by
 * rule, the places of what only repeats. Of many notes, those of which nothing is shown share one ledger.
 */
export function toText(findings: Findings): string {
  const { sources, texts } = findings;
  const { shown, repeated } = withoutRepeats(findings.diagnostics);
  const bySource = Map.groupBy(shown, ({ span }) => span.source);
  const ids = new Set([...sources.map(({ id }) => id), ...bySource.keys()]);
  const silent = new Map(
    ids.size > FEW ? sources.flatMap((one) => (bySource.has(one.id) ? [] : [[one.id, one]])) : [],
  );
  const byId = new Map(sources.map((source) => [source.id, source]));
  const blocks = [...ids]
    .filter((id) => !silent.has(id))
    .sort()
    .map((id) => {
      const source = byId.get(id);
      const lines = texts.get(id)?.split(/\r\n|\r|\n/) ?? [];
      return [
        styleText('underline', visible(id)),
        ...(bySource.get(id) ?? []).flatMap((diagnostic) => withCaret(diagnostic, lines)),
        ...(source ? [`  ${ledgerLine(source.ledger)}`] : []),
      ].join('\n');
    });
  const others = [...silent.values()].flatMap(({ ledger }) => ledger);
  const rest = silent.size === 0 ? [] : [`${silent.size} other notes\n  ${ledgerLine(others)}`];
  return `${[...blocks, ...repeated.map(repeatedBlock), ...rest, totals(findings)].join('\n\n')}\n`;
}

/** Columns of the lists of places. */
const WIDE = 76;

/** The rule with the places where it is told again, as `notes/a.md:12`. */
function repeatedBlock({ rule, places }: Repeated): string {
  const words = places.map(({ source, start }) => `${visible(source)}:${start.line}`);
  const lines = wrapped(words.join(', '), WIDE).split('\n');
  return [`${places.length} more of ${styleText('dim', rule)}`, ...lines.map((line) => `  ${line}`)].join(
    '\n',
  );
}

function withCaret(diagnostic: Diagnostic, lines: readonly string[]): readonly string[] {
  const { start, end } = diagnostic.span;
  const place = `${start.line}:${start.column}`.padEnd(7);
  const level = styleText(tints[diagnostic.level], diagnostic.level.padEnd(7));
  const head = `  ${place} ${level}  ${wordsOf(diagnostic)}  ${styleText('dim', diagnostic.rule)}`;
  const line = lines[start.line - 1];
  if (line === undefined || line.trim() === '' || end.offset === start.offset) return [head];
  const stop = end.line === start.line ? end.column - 1 : line.length;
  const before = visible(line.slice(0, start.column - 1));
  const marked = visible(line.slice(start.column - 1, stop));
  const from = Math.max(0, before.length - 60);
  const shown = `${before.slice(from)}${marked}${visible(line.slice(stop))}`.slice(0, 100);
  const room = Math.max(1, Math.min(marked.length, 100 - (before.length - from)));
  const caret = `${' '.repeat(before.length - from)}${styleText(tints[diagnostic.level], '^'.repeat(room))}`;
  const number = String(start.line).padStart(7);
  return [
    head,
    `${styleText('dim', `${number} |`)} ${shown}`,
    `${styleText('dim', `${' '.repeat(7)} |`)} ${caret}`,
  ];
}
