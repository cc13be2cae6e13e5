import type { Point } from '../model.ts';

/** A change within one line: `length` units of the text at `at` stand for `originalLength` units of the original. */
export interface TextEdit {
  readonly at: number;
  readonly length: number;
  readonly originalLength: number;
}

/** Text that was made from an original line by line, with the way back. */
export interface MappedText {
  readonly text: string;
  /** Gives the place in the original of an offset in `text`; an offset outside is moved to the nearest end. */
  readonly toOriginal: (offset: number) => Point;
}

/**
 * Joins an original and the text made from it: both have the same number of lines,
 * and `edits`, ordered by `at`, lists what changed its length within a line.
 */
export function mapText(original: string, text: string, edits: readonly TextEdit[]): MappedText {
  const originalStarts = lineStarts(original);
  const starts = lineStarts(text);
  const toOriginal = (offset: number): Point => {
    const inside = Math.max(0, Math.min(text.length, offset));
    const line = lastAtMost(starts, inside);
    const start = starts[line]!;
    let column = inside - start;
    for (let each = firstFrom(edits, start); each < edits.length; each += 1) {
      const edit = edits[each]!;
      if (edit.at >= inside) break;
      const within = Math.min(edit.length, inside - edit.at);
      column += within === edit.length ? edit.originalLength - edit.length : 0;
    }
    return { line: line + 1, column: column + 1, offset: originalStarts[line]! + column };
  };
  return { text, toOriginal };
}

/** The offset at which each line starts; CRLF, LF and CR end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The index of the last number that is not above `limit`, in ascending numbers of which the first is not above it. */
export function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function firstFrom(edits: readonly TextEdit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
