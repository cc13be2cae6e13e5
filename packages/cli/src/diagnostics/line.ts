import type { Diagnostic } from '@cribnotes/core';
import { visible } from '../visible.ts';

/**
 * One diagnostic on one line, as compilers print it so that editors can jump to it:
 * `notes/run.md:12:5: warning typo-flag Unknown flag -rm; did you mean --rm?`.
 */
export function toLine(diagnostic: Diagnostic): string {
  const { span, level, rule } = diagnostic;
  return `${visible(span.source)}:${span.start.line}:${span.start.column}: ${level} ${rule} ${wordsOf(diagnostic)}`;
}

/** The message and what to do about it, safe to print. */
export function wordsOf({ message, hint }: Diagnostic): string {
  return visible(hint === undefined ? message : `${message}; ${hint}`);
}
