import { type ColumnCounts, continuedHeight, ROUNDING } from './column-counts.ts';
import { heightOf, type Strip } from './strip.ts';

/** How the rows are shared out among columns. */
export interface ColumnBreaks {
  /** The first row of each column. */
  readonly starts: readonly number[];
  /** The height of each column's content, in em. */
  readonly heights: readonly number[];
  /** True for columns at whose top the title of a group stands again that began in an earlier one. */
  readonly continued: readonly boolean[];
  /** Columns that begin inside of a group, and those of them that begin a page. */
  readonly splits: number;
  readonly acrossPages: number;
  /** Those of them that have no room for the group's title. */
  readonly untitled: number;
  /** Rows that stand alone at a column's top or bottom, away from their group. */
  readonly lone: number;
}

/** The columns that rows are shared out among. */
export interface Columns {
  /** In em. */
  readonly height: number;
  /** Columns on a page, and all that there are. */
  readonly onPage: number;
  readonly most: number;
  /** The height that each should have, in em. */
  readonly goal: number;
}

/**
 * What spoils a sheet. Each price is above all that the smaller ones can come to, so that no group is split where that can
 * be avoided, nor across pages where it can be split on one.
 */
const UNTITLED = 1e12;
const ACROSS_PAGES = 1e8;
/** An option in another column than the command that it is added to. */
const TORN = 1e6;
const SPLIT = 1e4;
const LONE = 30;
const UNEVEN = 4;

/**
 * Shares the rows out among the columns so that as few groups as possible are split, no row stands alone and the columns
 * are evenly full: a shortest path over all possible breaks. Nothing where there is no room.
 */
export function breakColumns(
  strip: Strip,
  columns: Columns,
  { before, after }: ColumnCounts,
): ColumnBreaks | undefined {
  const count = strip.tops.length;
  const spare = columns.most - (before[count] ?? 0);
  if (spare < 0) return undefined;
  // For the rows before each place and each number of columns above the fewest: the cost, and where the last column begins.
  const width = spare + 1;
  const costs = new Float64Array((count + 1) * width).fill(Number.POSITIVE_INFINITY);
  const froms = new Int32Array((count + 1) * width);
  costs[0] = 0;
  for (let end = 1; end <= count; end++) {
    const fewest = before[end] ?? 0;
    const most = Math.min(spare, columns.most - (after[end] ?? 0) - fewest);
    const inColumn = splitCost(strip, end, false);
    const onPage = splitCost(strip, end, true);
    for (let start = end - 1; start >= 0; start--) {
      const own = heightOf(strip, start, end);
      if (own > columns.height + ROUNDING) break;
      const added = continuedHeight(strip, start, end, columns.height);
      if (own + added > columns.height + ROUNDING) continue;
      const untitled = added < (strip.continued[start] ?? 0) ? UNTITLED : 0;
      const price = untitled + unevenCost(own + added, end === count, columns);
      const further = (before[start] ?? 0) + 1 - fewest;
      for (let more = Math.max(0, further); more <= most && more - further <= spare; more++) {
        const split = (fewest + more) % columns.onPage === 0 ? onPage : inColumn;
        const cost = (costs[start * width + more - further] ?? 0) + price + split;
        if (cost >= (costs[end * width + more] ?? 0)) continue;
        costs[end * width + more] = cost;
        froms[end * width + more] = start;
      }
    }
  }
  const last = costs.subarray(count * width);
  let more = 0;
  last.forEach((cost, index) => {
    if (cost < (last[more] ?? 0)) more = index;
  });
  const starts: number[] = [];
  for (let end = count, used = (before[count] ?? 0) + more; end > 0; used--) {
    end = froms[end * width + used - (before[end] ?? 0)] ?? 0;
    starts.unshift(end);
  }
  return describe(strip, starts, columns);
}

/** The last column may end anywhere above the others. */
function unevenCost(filled: number, isLast: boolean, { height, goal }: Columns): number {
  if (isLast && filled <= goal) return 0;
  const off = (filled - goal) / height;
  return UNEVEN * off * off;
}

function splitCost(strip: Strip, at: number, isPageEnd: boolean): number {
  const group = groupAround(strip, at);
  if (group === undefined) return 0;
  const torn = strip.tied[at] === 'base' ? TORN : isLone(group, at) || strip.tied[at] ? LONE : 0;
  return (isPageEnd ? ACROSS_PAGES + SPLIT : SPLIT) + torn;
}

/** The group that is split where a column begins with the row. */
function groupAround(strip: Strip, at: number): Strip['groups'][number] | undefined {
  const group = strip.groups[strip.groupOf[at] ?? -1];
  return group === undefined || group.from === at ? undefined : group;
}

function isLone(group: Strip['groups'][number], at: number): boolean {
  return at === group.from + 1 || at === group.to - 1;
}

function describe(strip: Strip, starts: readonly number[], columns: Columns): ColumnBreaks {
  const ends = [...starts.slice(1), strip.tops.length];
  const added = starts.map((start, column) =>
    continuedHeight(strip, start, ends[column] ?? 0, columns.height),
  );
  const split = starts.map((start) => groupAround(strip, start));
  return {
    starts,
    heights: starts.map((start, column) => heightOf(strip, start, ends[column] ?? 0) + (added[column] ?? 0)),
    continued: added.map((height) => height > 0),
    splits: split.filter((group) => group !== undefined).length,
    acrossPages: split.filter((group, column) => group !== undefined && column % columns.onPage === 0).length,
    untitled: starts.filter((start, column) => (added[column] ?? 0) < (strip.continued[start] ?? 0)).length,
    lone: split.filter((group, column) => group !== undefined && isLone(group, starts[column] ?? 0)).length,
  };
}
