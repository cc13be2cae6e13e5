import type { Root } from 'mdast';
import { visit } from '../visit.ts';

/** How far a tree stands from the place in which it was parsed. */
export interface Shift {
  readonly lines: number;
  /** UTF-16 units. */
  readonly offset: number;
}

/** Moves every position of a tree, in place; columns stay, as only whole lines are put before it. */
export function shiftPositions(tree: Root, { lines, offset }: Shift): void {
  if (lines === 0 && offset === 0) return;
  const shifted = new Set<object>();
  visit(tree, ({ position }) => {
    if (position === undefined) return;
    for (const point of [position.start, position.end]) {
      if (shifted.has(point)) continue;
      shifted.add(point);
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
}
