import { breakColumns, type ColumnBreaks, stripOf } from './column-breaks.ts';
import type { MeasuredSheet } from './measured-sheet.ts';
import type { PageFrame } from './page-frame.ts';
import { type RowExtent, rowExtents } from './row-height.ts';
import { raggedness } from './stretch.ts';

/** One way to set a sheet. `size` is the height of the body letters in points. */
export interface Fit {
  readonly frame: PageFrame;
  readonly size: number;
  readonly pages: number;
  readonly breaks: ColumnBreaks;
  /** Points of size, less what spoils the look. */
  readonly score: number;
}

/** The range of sizes to try, in points. */
export interface SizeRange {
  readonly least: number;
  readonly most: number;
}

/** Letters that are pleasant to read, in points. */
export const COMFORTABLE = 9;

const STEP = 0.05;
const LOOK_ABOVE = 0.4;
/** On more pages than this, nobody sees all columns at once. */
const MOST_BALANCED = 4;
/** What is no taller than this, in em, stays in one column: a few lines side by side are read across. */
const FEW = 18;
const PER_SPLIT = 1.2;
const PER_LONE = 0.6;
const PER_BROKEN = 5;
const PER_RAGGED = 3;
/** Columns that end so far above each other look even, as a share of their height. */
const MOST_RAGGED = 0.1;
/** Columns narrower than this, in em, tear sentences; the price is for each em less. */
const NARROW = 24;
const PER_NARROW = 0.08;

/**
 * Finds the size that looks best on at most `pages` pages. The largest size that fits is rarely that: just under it,
 * sections stay whole and commands stay on one line. Nothing where even the smallest does not fit.
 */
export function fitPages(
  measured: MeasuredSheet,
  frame: PageFrame,
  pages: number,
  range: SizeRange,
): Fit | undefined {
  const least = fitAt(measured, frame, range.least);
  if (least === undefined || least.pages > pages) return undefined;
  let best: Fit | undefined;
  // Whole sections make it uneven: a size may fit although a smaller one does not.
  const most = Math.min(range.most, largestFitting(measured, frame, pages, range) + LOOK_ABOVE);
  for (let size = most; size >= range.least - 1e-6; size -= STEP) {
    if (best && worthOf(size) <= best.score) break;
    const fit = fitAt(measured, frame, round(size));
    if (fit && fit.pages <= pages && (best === undefined || fit.score > best.score)) best = fit;
  }
  return best;
}

/** Sets a sheet in one size on as many pages as that takes. Nothing where a row is taller than a column. */
export function fitAt(measured: MeasuredSheet, frame: PageFrame, size: number): Fit | undefined {
  const width = frame.columnWidth / size;
  const extents = rowExtents(measured, width);
  const strip = stripOf(measured, extents, width);
  const breaks = breakColumns(strip, (frame.bottom - frame.top) / size);
  if (breaks === undefined) return undefined;
  const score =
    worthOf(size) -
    PER_SPLIT * breaks.splits -
    PER_LONE * breaks.lone -
    PER_RAGGED * raggedness(measured, breaks) -
    PER_BROKEN * brokenShare(extents, measured) -
    PER_NARROW * Math.max(0, NARROW - width);
  return { frame, size, pages: Math.max(1, Math.ceil(breaks.starts.length / frame.columns)), breaks, score };
}

/** Evens the columns out: the lowest height that needs no more pages and no more splits, and looks no worse. */
export function balance(measured: MeasuredSheet, fit: Fit): Fit {
  const { frame, size } = fit;
  if (fit.pages > MOST_BALANCED) return fit;
  const width = frame.columnWidth / size;
  const strip = stripOf(measured, rowExtents(measured, width), width);
  const whole = (frame.bottom - frame.top) / size;
  let best = fit;
  for (let share = 0.99; share * whole > FEW; share -= 0.01) {
    const breaks = breakColumns(strip, whole * share, whole);
    if (breaks === undefined || breaks.starts.length > fit.pages * frame.columns) break;
    const isWorse =
      breaks.parted > best.breaks.parted ||
      breaks.splits + breaks.lone > best.breaks.splits + best.breaks.lone ||
      raggedness(measured, breaks) > Math.max(MOST_RAGGED, raggedness(measured, best.breaks));
    if (!isWorse) best = { ...fit, breaks };
  }
  return best;
}

function largestFitting(measured: MeasuredSheet, frame: PageFrame, pages: number, range: SizeRange): number {
  let low = 0;
  let high = Math.round((range.most - range.least) / STEP);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const fit = fitAt(measured, frame, round(range.least + middle * STEP));
    if (fit && fit.pages <= pages) low = middle;
    else high = middle - 1;
  }
  return range.least + low * STEP;
}

/** What a size is worth, in points: under the size of comfortable letters, each point counts four times. */
function worthOf(size: number): number {
  return size - Math.max(0, COMFORTABLE - size) * 3;
}

function brokenShare(extents: readonly RowExtent[], measured: MeasuredSheet): number {
  const broken = extents.reduce((sum, extent) => sum + extent.broken, 0);
  return broken / Math.max(1, measured.rows.length);
}

const round = (size: number): number => Math.round(size * 100) / 100;
