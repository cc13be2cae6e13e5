import type { Diagnostic } from '@cribnotes/core';

/** Gives the diagnostics in the order of the notes, each once. */
export function inNoteOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  return [...seen.values()].sort(byPlace);
}

function keyOf({ rule, span, message }: Diagnostic): string {
  return JSON.stringify([span.source, span.start.offset, span.end.offset, rule, message]);
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
  return compare(left.span.source, right.span.source) || left.span.start.offset - right.span.start.offset;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
