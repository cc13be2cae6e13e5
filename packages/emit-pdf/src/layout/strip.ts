import type { Row } from '../sheet/sheet.ts';
import { headingHeight } from './heading.ts';
import type { MeasuredSection, MeasuredSheet } from './measured-sheet.ts';
import { gapBefore } from './row-gap.ts';
import { type RowExtent, rowExtent, rowMeter } from './row-height.ts';

/** A group's rows, from the first (inclusive) to the last (exclusive). */
export interface GroupExtent {
  readonly from: number;
  readonly to: number;
}

/** All rows under each other in one endless column. Lengths in em. */
export interface Strip {
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  /** The height of what is added where a column begins with the row. */
  readonly continued: readonly number[];
  /** What rows take more where a column begins with options, away from their command. */
  readonly torn?: { readonly sums: readonly number[]; readonly ends: readonly number[] } | undefined;
  readonly groups: readonly GroupExtent[];
  /** The group of each row. */
  readonly groupOf: readonly number[];
  /** How a row hangs on the one before, where it does. */
  readonly tied: readonly Row['follows'][];
  /** Lines that commands need beyond one each. */
  readonly broken: number;
}

/** Gives the strip of a sheet in columns of `width` em. */
export type StripAt = (width: number) => Strip;

/** Gives strips, each made once: the same width is asked for with other numbers of pages. */
export function stripsOf(measured: MeasuredSheet): StripAt {
  const known = new Map<number, Strip>();
  const extentsAt = rowMeter(measured);
  const groups = groupsOf(measured);
  return (width) => {
    const found = known.get(width);
    if (found !== undefined) return found;
    const made = { ...groups, ...stripOf(measured, extentsAt(width), width) };
    known.set(width, made);
    return made;
  };
}

/** What does not depend on the width. */
function groupsOf({ rows }: MeasuredSheet): Pick<Strip, 'groups' | 'groupOf' | 'tied'> {
  const groups: GroupExtent[] = [];
  const groupOf = rows.map((row, index) => {
    const from = row.opens.length > 0 ? index : groups.pop()?.from;
    if (from !== undefined) groups.push({ from, to: index + 1 });
    return groups.length - 1;
  });
  return { groups, groupOf, tied: rows.map(({ row }) => row.follows) };
}

function stripOf(
  measured: MeasuredSheet,
  extents: readonly RowExtent[],
  width: number,
): Pick<Strip, 'tops' | 'heights' | 'continued' | 'broken' | 'torn'> {
  const { leading } = measured.sheet.density;
  const tops: number[] = [];
  const heights: number[] = [];
  const continued: number[] = [];
  let top = 0;
  let broken = 0;
  // The rows of a group share what stands above the rest of it.
  let above: MeasuredSection | undefined;
  let aboveHeight = 0;
  measured.rows.forEach((row, index) => {
    let height = extents[index]?.height ?? 0;
    for (const one of row.opens) height += headingHeight(one, width, leading);
    if (row.continued !== above) {
      above = row.continued;
      aboveHeight = above === undefined ? 0 : headingHeight(above, width, leading);
    }
    top += gapBefore(measured, extents, index);
    tops.push(top);
    heights.push(height);
    continued.push(aboveHeight);
    top += height;
    broken += extents[index]?.broken ?? 0;
  });
  return { tops, heights, continued, broken, torn: tornOf(measured, extents, width) };
}

/**
 * Options at the top of a column stand there as whole commands, and so do those below them that are added to the same one:
 * how much taller all rows before each are so, and where the options of its command end.
 */
function tornOf({ rows, sheet }: MeasuredSheet, extents: readonly RowExtent[], width: number): Strip['torn'] {
  if (rows.every(({ whole }) => whole === undefined)) return undefined;
  const sums = [0];
  const ends: number[] = [];
  rows.forEach(({ whole }, index) => {
    const own = whole ? rowExtent(whole, width, sheet.density).height - (extents[index]?.height ?? 0) : 0;
    sums.push((sums[index] ?? 0) + Math.max(0, own));
  });
  for (let index = rows.length - 1; index >= 0; index--)
    ends[index] = rows[index]?.whole ? Math.max(index + 1, ends[index + 1] ?? 0) : index;
  return { sums, ends };
}

/** The height of the rows from `start` (inclusive) to `end` (exclusive) as one column, without what is added above. */
export function heightOf(strip: Strip, start: number, end: number): number {
  return (strip.tops[end - 1] ?? 0) + (strip.heights[end - 1] ?? 0) - (strip.tops[start] ?? 0);
}
