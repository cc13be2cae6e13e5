import type { Point } from '../../model.ts';

/** A change to a text: the `length` units at `at` give way to `by`. */
export interface Replacement {
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

/** Changes to a text, with the offsets at which they begin in the text after them. */
export interface Changes {
  readonly replacements: readonly Replacement[];
  readonly starts: readonly number[];
}

/** A text made from another one, with the way back. */
export interface DerivedText {
  readonly text: string;
  readonly changes: Changes;
  /** Gives the offset in the text before the change of an offset after it; never descends as offsets rise. */
  readonly toSource: (offset: number) => number;
}

/** Gives the text after `replacements`, which are ordered by `at` and do not overlap. */
export function replaceIn(source: string, replacements: readonly Replacement[]): DerivedText {
  if (replacements.length === 0)
    return { text: source, changes: { replacements, starts: [] }, toSource: (offset) => offset };
  const pieces: string[] = [];
  const starts: number[] = [];
  let length = 0;
  let from = 0;
  for (const { at, length: taken, by } of replacements) {
    const kept = source.slice(from, at);
    starts.push(length + kept.length);
    pieces.push(kept, by);
    length += kept.length + by.length;
    from = at + taken;
  }
  pieces.push(source.slice(from));
  const changes = { replacements, starts };
  return { text: pieces.join(''), changes, toSource: (offset) => sourceOf(changes, offset) };
}

/** Gives the offset in the text before changes of an offset after them. */
export function sourceOf({ replacements, starts }: Changes, offset: number): number {
  const index = lastAtMost(starts, offset);
  if (index < 0) return offset;
  const { at, length: taken, by } = replacements[index]!;
  const inside = offset - starts[index]!;
  return inside < by.length ? at + Math.min(inside, taken) : at + taken + inside - by.length;
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

/** Gives the place of an offset among lines that start at `starts`. */
export function pointAt(starts: readonly number[], offset: number): Point {
  const line = lastAtMost(starts, offset);
  return { line: line + 1, column: offset - starts[line]! + 1, offset };
}

/** The index of the last number that is not above `limit`, among ascending numbers; -1 where all are above it. */
export function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = -1;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
