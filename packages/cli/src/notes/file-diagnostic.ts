import type { Diagnostic } from '@cribnotes/core';

const first = { line: 1, column: 1, offset: 0 };

/** A message about a whole file of the notes. */
export function atFile(
  source: string,
  rule: string,
  level: Diagnostic['level'],
  message: string,
  hint?: string,
): Diagnostic {
  const span = { source, start: first, end: first };
  return { rule, level, message, span, ...(hint === undefined ? {} : { hint }) };
}
