import { headingHeight } from './heading.ts';
import type { MeasuredSheet } from './measured-sheet.ts';
import { type RowExtent, rowMeter } from './row-height.ts';

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
  readonly groups: readonly GroupExtent[];
  /** The group of each row. */
  readonly groupOf: readonly number[];
  /** True where a row should not be parted from the one before. */
  readonly tied: readonly boolean[];
  /** Rows with a command that needs several lines. */
  readonly broken: number;
}

/** Gives the strip of a sheet in columns of `width` em. */
export type StripAt = (width: number) => Strip;

/** Gives strips, each made once: the same width is asked for with other numbers of pages. */
export function stripsOf(measured: MeasuredSheet): StripAt {
  const known = new Map<number, Strip>();
  const extentsAt = rowMeter(measured);
  return (width) => {
    const found = known.get(width);
    if (found !== undefined) return found;
    const made = stripOf(measured, extentsAt(width), width);
    known.set(width, made);
    return made;
  };
}

function stripOf(measured: MeasuredSheet, extents: readonly RowExtent[], width: number): Strip {
  const { leading } = measured.sheet.density;
  const tops: number[] = [];
  const heights: number[] = [];
  const continued: number[] = [];
  const groups: GroupExtent[] = [];
  const groupOf: number[] = [];
  let top = 0;
  measured.rows.forEach((row, index) => {
    const own = extents[index]?.height ?? 0;
    const height = row.opens.reduce((sum, one) => sum + headingHeight(one, width, leading), own);
    top += row.before;
    tops.push(top);
    heights.push(height);
    continued.push(row.continued === undefined ? 0 : headingHeight(row.continued, width, leading));
    top += height;
    if (row.opens.length > 0) groups.push({ from: index, to: index });
    groupOf.push(groups.length - 1);
    const last = groups.at(-1);
    if (last) groups[groups.length - 1] = { from: last.from, to: index + 1 };
  });
  return {
    tops,
    heights,
    continued,
    groups,
    groupOf,
    tied: measured.rows.map(({ row }) => row.follows === true),
    broken: extents.reduce((sum, extent) => sum + extent.broken, 0),
  };
}

/** The height of the rows from `start` (inclusive) to `end` (exclusive) as one column, without what is added above. */
export function heightOf(strip: Strip, start: number, end: number): number {
  return (strip.tops[end - 1] ?? 0) + (strip.heights[end - 1] ?? 0) - (strip.tops[start] ?? 0);
}
