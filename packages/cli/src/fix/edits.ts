import type { Diagnostic } from '@cribnotes/core';

/** One replacement in a note; offsets count UTF-16 units from 0. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The line it begins on, from 1. */
  readonly line: number;
}

/**
 * Gives the edits that mend what is certain: where a diagnostic of a rule in `safe` is more than a remark, says what
 * stands there, and has one thing that should. Of two that overlap the first is mended, of two that begin at one place
 * the longer, which holds the other; the rest is left for the next run.
 */
export function editsFor(
  text: string,
  diagnostics: readonly Diagnostic[],
  safe: ReadonlySet<string>,
): readonly Edit[] {
  const edits: Edit[] = [];
  const inOrder = diagnostics.toSorted(
    ({ span: left }, { span: right }) =>
      left.start.offset - right.start.offset || right.end.offset - left.end.offset,
  );
  for (const { rule, level, span, actual, expected } of inOrder) {
    const [wanted, ...others] = expected ?? [];
    if (!safe.has(rule) || level === 'info' || wanted === undefined || others.length > 0) continue;
    const { start, end } = { start: span.start.offset, end: span.end.offset };
    if (text.slice(start, end) !== actual || start < (edits.at(-1)?.end ?? 0)) continue;
    edits.push({ start, end, text: wanted, line: span.start.line });
  }
  return edits;
}

/** Gives the text with the edits made. They are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text: wanted } of edits) {
    done += text.slice(at, start) + wanted;
    at = end;
  }
  return done + text.slice(at);
}
