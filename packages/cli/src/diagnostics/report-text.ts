import { styleText } from 'node:util';
import type { Diagnostic } from '@cribnotes/core';
import { visible } from '../visible.ts';
import { ledgerLine } from './ledger-line.ts';
import { wordsOf } from './line.ts';
import type { Findings } from './report.ts';

const tints = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** The diagnostics for a person: by note, each with its line and a caret below, and the ledger of each note at its end. */
export function toText({ diagnostics, sources, texts }: Findings): string {
  const bySource = Map.groupBy(diagnostics, ({ span }) => span.source);
  const ids = new Set([...sources.map(({ id }) => id), ...bySource.keys()]);
  const blocks = [...ids].sort().map((id) => {
    const source = sources.find((other) => other.id === id);
    const lines = texts.get(id)?.split(/\r\n|\r|\n/) ?? [];
    return [
      styleText('underline', visible(id)),
      ...(bySource.get(id) ?? []).flatMap((diagnostic) => withCaret(diagnostic, lines)),
      ...(source ? [`  ${ledgerLine(source)}`] : []),
    ].join('\n');
  });
  return `${[...blocks, totals(diagnostics)].join('\n\n')}\n`;
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

function totals(diagnostics: readonly Diagnostic[]): string {
  const count = (level: Diagnostic['level']): number =>
    diagnostics.filter((one) => one.level === level).length;
  const words = (['error', 'warning'] as const).map(
    (level) => `${count(level)} ${level}${count(level) === 1 ? '' : 's'}`,
  );
  return diagnostics.length === 0 ? 'no errors, no warnings' : words.join(', ');
}
