import type { Directive } from '../directives.ts';
import { type LineMarks, markLines } from './line-marks.ts';

/** Marks the lines from a `skip` directive to its `end`, or to the end of the note. */
export function markSkipped(directives: readonly Directive[], marks: LineMarks): void {
  let from: number | undefined;
  for (const { kind, line, span } of directives) {
    if (kind === 'skip') from ??= line;
    if (kind !== 'end' || from === undefined) continue;
    markLines(marks, from, span.end.line, 'skipped');
    from = undefined;
  }
  if (from !== undefined) markLines(marks, from, marks.length, 'skipped');
}
