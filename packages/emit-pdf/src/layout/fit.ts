import { breakColumns, type ColumnBreaks } from './column-breaks.ts';
import { type ColumnCounts, columnsAfter, columnsBefore, fewestWhole } from './column-counts.ts';
import type { MeasuredSheet } from './measured-sheet.ts';
import type { PageFrame } from './page-frame.ts';
import { raggedness } from './stretch.ts';
import { heightOf, type Strip, type StripAt } from './strip.ts';

/** One way to set a sheet. `size` is the height of the body letters in points. */
export interface Fit {
  readonly frame: PageFrame;
  readonly size: number;
  readonly pages: number;
  readonly breaks: ColumnBreaks;
  /** Points of size, less what spoils the look. */
  readonly score: number;
}

/** A sheet with its strips. */
export interface Stripped {
  readonly measured: MeasuredSheet;
  readonly stripAt: StripAt;
}

/** Letters that are pleasant to read, in points. */
const COMFORTABLE = 9;
/** On more pages than this, nobody sees all columns at once. */
const MOST_BALANCED = 4;
/** What is no taller than this, in em, stays in one column: a few lines side by side are read across. */
const FEW = 18;
/** In points of size; a group that goes on over a page is worse than two that go on beside themselves. */
const PER_SPLIT = 0.8;
const PER_ACROSS = 0.8;
const PER_LONE = 0.6;
const PER_BROKEN = 5;
const PER_RAGGED = 2;
/** Another side of paper must give so many points. */
const PER_PAGE = 0.5;
/** Columns narrower than this, in em, tear sentences, and in wider ones the eye loses the line; the price is for each em. */
const NARROW = 24;
const PER_NARROW = 0.15;
const WIDE = 32;
const PER_WIDE = 0.1;

/** Gives the fewest pages in one size; infinite where a row is taller than a column. */
export function pagesAt({ stripAt }: Stripped, frame: PageFrame, size: number): number {
  return pagesFor(columnsBefore(stripAt(frame.columnWidth / size), heightIn(frame, size)), frame);
}

/** Gives the best way to set a sheet in one size on at most `pages` pages; nothing where none scores more than `than`. */
export function fitAt(
  sheet: Stripped,
  frame: PageFrame,
  size: number,
  pages: number,
  than: number = Number.NEGATIVE_INFINITY,
): Fit | undefined {
  const strip = sheet.stripAt(frame.columnWidth / size);
  const isSplit = fewestWhole(strip, heightIn(frame, size)) > pages * frame.columns;
  const most = bestScore(frame, size) - brokenPrice(strip) - (isSplit ? PER_SPLIT : 0);
  if (most <= than) return undefined;
  const before = columnsBefore(strip, heightIn(frame, size));
  const fewest = pagesFor(before, frame);
  if (fewest > pages || most - PER_PAGE * (fewest - 1) <= than) return undefined;
  const counts = { before, after: columnsAfter(strip, heightIn(frame, size)) };
  let best: Fit | undefined;
  for (let count = fewest; count <= pages; count++) {
    const fit = fitOn(sheet, frame, size, count, counts);
    if (fit && fit.score > (best?.score ?? than)) best = fit;
    if (fit?.breaks.splits === 0 || count > MOST_BALANCED) break;
  }
  return best;
}

function pagesFor(before: readonly number[], frame: PageFrame): number {
  return Math.max(1, Math.ceil((before.at(-1) ?? 0) / frame.columns));
}

function heightIn(frame: PageFrame, size: number): number {
  return (frame.bottom - frame.top) / size;
}

function fitOn(
  sheet: Stripped,
  frame: PageFrame,
  size: number,
  pages: number,
  counts: ColumnCounts,
): Fit | undefined {
  const height = heightIn(frame, size);
  const strip = sheet.stripAt(frame.columnWidth / size);
  const count = strip.tops.length;
  const most = pages * frame.columns;
  const goal =
    pages > MOST_BALANCED ? height : Math.min(height, Math.max(FEW, heightOf(strip, 0, count) / most));
  const breaks = breakColumns(strip, { height, onPage: frame.columns, most, goal }, counts);
  if (breaks === undefined) return undefined;
  const used = Math.max(1, Math.ceil(breaks.starts.length / frame.columns));
  const score =
    bestScore(frame, size) -
    PER_SPLIT * breaks.splits -
    PER_ACROSS * breaks.acrossPages -
    PER_LONE * breaks.lone -
    PER_RAGGED * raggedness(sheet.measured, breaks) -
    brokenPrice(strip) -
    PER_PAGE * (used - 1);
  return { frame, size, pages: used, breaks, score };
}

/**
 * Gives the score of a size where nothing spoils the look but the width of the columns. Under the size of comfortable
 * letters, each point counts four times.
 */
export function bestScore(frame: PageFrame, size: number): number {
  const width = frame.columnWidth / size;
  return (
    size -
    Math.max(0, COMFORTABLE - size) * 3 -
    PER_NARROW * Math.max(0, NARROW - width) -
    PER_WIDE * Math.max(0, width - WIDE)
  );
}

function brokenPrice({ broken, tops }: Strip): number {
  return PER_BROKEN * (broken / Math.max(1, tops.length));
}
