import type { ColumnBreaks } from './column-breaks.ts';
import type { Fit } from './fit.ts';
import type { MeasuredSheet } from './measured-sheet.ts';
import { isEased } from './row-gap.ts';

/** How many times as tall as usual the space above headings may become, and as tall as that in another column. */
const MOST = 3;
const MOST_APART = 1.4;
/** A sheet that is fuller than this reaches down to the end of its pages. */
const FULL = 0.8;

/** How much further apart rows may stand on a sheet that is set closely and leaves room, in em. */
const MOST_EASE = 0.2;
/** The share of a column's room that rows may take; the rest is for the space above headings. */
const EASED = 0.5;

/**
 * Gives how much further apart than usual all rows stand, in em: on a sheet that is set closely by half of what the fullest
 * column has room for, because rows of a kind have one distance on all of it.
 */
export function easeOf(measured: MeasuredSheet, { breaks, frame, size }: Fit): number {
  if (measured.sheet.density.listed) return 0;
  const whole = (frame.bottom - frame.top) / size;
  const rooms = breaks.heights.map(
    (height, column) => (EASED * (whole - height)) / Math.max(1, distancesIn(measured, breaks, column)),
  );
  return Math.max(0, Math.min(MOST_EASE, ...rooms));
}

/** How many distances between rows a column has that may grow. */
function distancesIn(measured: MeasuredSheet, { starts }: ColumnBreaks, column: number): number {
  let count = 0;
  for (let row = (starts[column] ?? 0) + 1; row < (starts[column + 1] ?? measured.rows.length); row++)
    if (isEased(measured, row)) count++;
  return count;
}

/**
 * Gives how many times as tall as usual the space above headings is in each column, so that columns end on one line. One
 * that would need much more space than another ends above the line; the distances of rows never change.
 */
export function stretchColumns(
  measured: MeasuredSheet,
  { breaks: tight, frame, size, pages }: Fit,
  ease: number,
): readonly number[] {
  const heights = tight.heights.map((height, column) => height + ease * distancesIn(measured, tight, column));
  const breaks = { ...tight, heights };
  const gaps = gapsOf(measured, breaks);
  const whole = (frame.bottom - frame.top) / size;
  const filled = breaks.heights.reduce((sum, height) => sum + height, 0);
  const isFull = filled > FULL * whole * frame.columns * pages;
  return (
    (isFull ? factorsTo(whole, breaks, gaps) : undefined) ??
    factorsTo(Math.max(0, ...breaks.heights), breaks, gaps) ??
    gaps.map(() => 1)
  );
}

/**
 * Gives how far the shortest column ends above the tallest one when its gaps have grown as far as they may, as a share
 * of that. The last column may end anywhere.
 */
export function raggedness(measured: MeasuredSheet, breaks: ColumnBreaks): number {
  const gaps = gapsOf(measured, breaks);
  const reach = breaks.heights
    .slice(0, -1)
    .map((height, column) => height + (gaps[column] ?? 0) * (MOST_APART - 1));
  return Math.max(0, 1 - Math.min(...reach) / Math.max(1, ...breaks.heights));
}

/** Gives the factors with which columns end at `goal`, or above it by as little as may be; nothing where none reaches it. */
function factorsTo(
  goal: number,
  { heights }: ColumnBreaks,
  gaps: readonly number[],
): readonly number[] | undefined {
  const wanted = heights.map((height, column) => {
    const gap = gaps[column] ?? 0;
    return gap > 0 ? 1 + Math.max(0, goal - height) / gap : Number.POSITIVE_INFINITY;
  });
  const least = Math.min(...wanted);
  const most = Math.min(MOST, least * MOST_APART);
  if (least > MOST) return undefined;
  return wanted.map((factor) => Math.min(factor, most));
}

/** The height of all spaces above headings in each column, in em; there is none at a column's top. */
function gapsOf(measured: MeasuredSheet, { starts }: ColumnBreaks): readonly number[] {
  return starts.map((start, column) => {
    let sum = 0;
    for (let row = start + 1; row < (starts[column + 1] ?? measured.rows.length); row++)
      sum += spaceAbove(measured, row);
    return sum;
  });
}

/** The space above a row with a heading, in em; it alone may grow. */
export function spaceAbove(measured: MeasuredSheet, row: number): number {
  const placed = measured.rows[row];
  return placed !== undefined && placed.opens.length > 0 ? placed.before : 0;
}
