import { headingHeight } from './heading.ts';
import type { MeasuredSheet } from './measured-sheet.ts';
import type { RowExtent } from './row-height.ts';

/** How the rows are shared out among columns. */
export interface ColumnBreaks {
  /** The first row of each column. */
  readonly starts: readonly number[];
  /** The height of each column's content, in em. */
  readonly heights: readonly number[];
  /** True for columns at whose top the title of a section stands again that began in an earlier one. */
  readonly continued: readonly boolean[];
  /** Columns that begin inside of a section. */
  readonly parted: number;
  /** Those of them whose section would have fitted into one half of a column. */
  readonly splits: number;
  /** Rows that stand alone at a column's top or bottom, away from their section. */
  readonly lone: number;
}

const SLACK = 4;
const SPLIT_SMALL = 6;
const SPLIT_TALL = 0.6;
const LONE = 3;

/** A section's extent: its rows, and their height with heading in em. */
interface SectionExtent {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** Everything about the rows at one width that does not depend on the height of the columns. */
export interface Strip {
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  /** The height of what is added where a column begins with the row. */
  readonly continued: readonly number[];
  readonly sections: readonly SectionExtent[];
  readonly sectionOf: readonly number[];
  /** True where a row should not be parted from the one before. */
  readonly tied: readonly boolean[];
}

/** Lays all rows under each other in one endless column of `width` em. */
export function stripOf(measured: MeasuredSheet, extents: readonly RowExtent[], width: number): Strip {
  const { density } = measured.sheet;
  const heights = measured.rows.map(({ opens }, index) =>
    opens.reduce((sum, one) => sum + headingHeight(one, width, density.leading), extents[index]?.height ?? 0),
  );
  const continued = measured.rows.map((row) =>
    row.continued === undefined ? 0 : headingHeight(row.continued, width, density.leading),
  );
  const tops: number[] = [];
  let top = 0;
  measured.rows.forEach((row, index) => {
    top += row.before;
    tops.push(top);
    top += heights[index] ?? 0;
  });
  const sections: SectionExtent[] = [];
  const sectionOf: number[] = [];
  measured.rows.forEach((row, index) => {
    if (row.opens.length > 0) sections.push({ from: index, to: index, height: 0 });
    sectionOf.push(sections.length - 1);
    const open = sections[sections.length - 1];
    if (open)
      sections[sections.length - 1] = {
        from: open.from,
        to: index + 1,
        height: (tops[index] ?? 0) + (heights[index] ?? 0) - (tops[open.from] ?? 0),
      };
  });
  return {
    tops,
    heights,
    continued,
    sections,
    sectionOf,
    tied: measured.rows.map((row) => row.row.follows === true),
  };
}

/**
 * Shares the rows out among the fewest columns of `height` em, and among those so that sections stay whole, no row
 * stands alone and the columns are evenly full: a shortest path over the possible breaks. `whole` is the height of the
 * page's columns, which tells what is too tall to stay whole. Nothing where a single row is taller than a column.
 */
export function breakColumns(strip: Strip, height: number, whole: number = height): ColumnBreaks | undefined {
  const count = strip.tops.length;
  const columns = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY);
  const costs = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Array<number>(count + 1).fill(-1);
  columns[0] = 0;
  costs[0] = 0;
  for (let end = 1; end <= count; end++) {
    const price = end === count ? 0 : splitCost(strip, end, whole);
    for (let start = end - 1; start >= 0; start--) {
      const own = ownHeight(strip, start, end);
      if (own > height + ROUNDING) break;
      const filled = own + continuedHeight(strip, start, end, height);
      if (filled > height + ROUNDING) continue;
      const before = columns[start] ?? Number.POSITIVE_INFINITY;
      if (before === Number.POSITIVE_INFINITY) continue;
      const slack = 1 - filled / height;
      const cost = (costs[start] ?? 0) + SLACK * slack * slack + price;
      const better =
        before + 1 < (columns[end] ?? 0) || (before + 1 === columns[end] && cost < (costs[end] ?? 0));
      if (better) {
        columns[end] = before + 1;
        costs[end] = cost;
        previous[end] = start;
      }
    }
  }
  return columns[count] === Number.POSITIVE_INFINITY ? undefined : describe(strip, previous, height, whole);
}

const ROUNDING = 1e-6;

function ownHeight(strip: Strip, start: number, end: number): number {
  return (strip.tops[end - 1] ?? 0) + (strip.heights[end - 1] ?? 0) - (strip.tops[start] ?? 0);
}

/** What stands above the rest of a section; a row that has no room for it can do without. */
function continuedHeight(strip: Strip, start: number, end: number, height: number): number {
  const added = strip.continued[start] ?? 0;
  const tooTall = ownHeight(strip, start, end) + added > height + ROUNDING;
  return tooTall && end === start + 1 ? 0 : added;
}

function splitCost(strip: Strip, at: number, whole: number): number {
  const section = strip.sections[strip.sectionOf[at] ?? 0];
  if (section === undefined || section.from === at) return 0;
  const tall = section.height > whole / 2;
  return (tall ? SPLIT_TALL : SPLIT_SMALL) + (isLone(section, at) || strip.tied[at] ? LONE : 0);
}

function isLone(section: SectionExtent, at: number): boolean {
  return at === section.from + 1 || at === section.to - 1;
}

function describe(strip: Strip, previous: readonly number[], height: number, whole: number): ColumnBreaks {
  const starts: number[] = [];
  const heights: number[] = [];
  const continued: boolean[] = [];
  let parted = 0;
  let splits = 0;
  let lone = 0;
  for (let end = strip.tops.length; end > 0; end = previous[end] ?? 0) {
    const start = previous[end] ?? 0;
    starts.unshift(start);
    const added = continuedHeight(strip, start, end, height);
    heights.unshift(ownHeight(strip, start, end) + added);
    continued.unshift(added > 0);
    const section = strip.sections[strip.sectionOf[end] ?? -1];
    if (section === undefined || section.from === end) continue;
    parted++;
    if (section.height <= whole / 2) splits++;
    if (isLone(section, end)) lone++;
  }
  return { starts, heights, continued, parted, splits, lone };
}
