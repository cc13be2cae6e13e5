import type { Diagnostic } from '@cribnotes/core';

/** Gives the text of a note as it may be printed: with a star for each letter of a secret that was found in it. */
export function coveredText(text: string, diagnostics: readonly Diagnostic[]): string {
  const secrets = diagnostics
    .filter(({ rule }) => rule === 'secret')
    .map(({ span }) => ({ start: span.start.offset, end: span.end.offset }))
    .sort((left, right) => left.start - right.start);
  let covered = '';
  let at = 0;
  for (const { start, end } of secrets) {
    covered += text.slice(at, start) + text.slice(start, end).replace(/\S/g, '*');
    at = end;
  }
  return covered + text.slice(at);
}
