import { heightOf, type Strip } from './strip.ts';

/** Heights are sums of fractions. */
export const ROUNDING = 1e-6;

/** Gives what stands above the rest of a group at the top of a column; a row that has no room below it does without. */
export function continuedHeight(strip: Strip, start: number, end: number, height: number): number {
  const added = (strip.continued[start] ?? 0) + tornHeight(strip, start, end);
  const isTooTall = end === start + 1 && heightOf(strip, start, end) + added > height + ROUNDING;
  return isTooTall ? 0 : added;
}

function tornHeight({ torn }: Strip, start: number, end: number): number {
  if (torn === undefined) return 0;
  const last = Math.min(end, Math.max(start, torn.ends[start] ?? start));
  return (torn.sums[last] ?? 0) - (torn.sums[start] ?? 0);
}

/** True where the rows have room in one column. */
export function fitsColumn(strip: Strip, start: number, end: number, height: number): boolean {
  return heightOf(strip, start, end) + continuedHeight(strip, start, end, height) <= height + ROUNDING;
}

/** The fewest columns for the rows before each place, and for those from it on. */
export interface ColumnCounts {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Gives the fewest columns for the rows before each place. */
export function columnsBefore(strip: Strip, height: number): readonly number[] {
  const count = strip.tops.length;
  const columns = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY);
  columns[0] = 0;
  for (let end = 1; end <= count; end++) {
    for (let start = end - 1; start >= 0; start--) {
      if (heightOf(strip, start, end) > height + ROUNDING) break;
      const needed = (columns[start] ?? Number.POSITIVE_INFINITY) + 1;
      if (needed < (columns[end] ?? 0) && fitsColumn(strip, start, end, height)) columns[end] = needed;
    }
  }
  return columns;
}

/** Gives the fewest columns for the rows from each place on. */
export function columnsAfter(strip: Strip, height: number): readonly number[] {
  const count = strip.tops.length;
  const columns = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY);
  columns[count] = 0;
  for (let start = count - 1; start >= 0; start--) {
    for (let end = start + 1; end <= count; end++) {
      if (heightOf(strip, start, end) > height + ROUNDING) break;
      const needed = (columns[end] ?? Number.POSITIVE_INFINITY) + 1;
      if (needed < (columns[start] ?? 0) && fitsColumn(strip, start, end, height)) columns[start] = needed;
    }
  }
  return columns;
}

/** Gives the fewest columns where no group is split; infinite where one is taller than a column. */
export function fewestWhole(strip: Strip, height: number): number {
  const limit = height + ROUNDING;
  let columns = 1;
  let start = 0;
  for (const { from, to } of strip.groups) {
    if (heightOf(strip, from, to) > limit) return Number.POSITIVE_INFINITY;
    if (heightOf(strip, start, to) <= limit) continue;
    columns++;
    start = from;
  }
  return columns;
}
