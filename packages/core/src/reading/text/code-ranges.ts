import type { Root } from 'mdast';
import type { Point } from '../../model.ts';
import { visit } from '../visit.ts';
import { lastAtMost } from './text-map.ts';

/** Stretches of a note that are code, in order; offsets in the original, end exclusive. */
export interface CodeRanges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Gives the stretches of the original that are code. */
export function codeRanges(root: Root, toOriginal: (offset: number) => Point): CodeRanges {
  const starts: number[] = [];
  const ends: number[] = [];
  visit(root, ({ type, position }) => {
    if (type !== 'code' && type !== 'inlineCode') return;
    starts.push(toOriginal(position?.start.offset ?? 0).offset);
    ends.push(toOriginal(position?.end.offset ?? 0).offset);
  });
  return { starts, ends };
}

/** True for an offset in the original that stands in one of the stretches. */
export function isWithin({ starts, ends }: CodeRanges, offset: number): boolean {
  const index = lastAtMost(starts, offset);
  return index >= 0 && offset < ends[index]!;
}
