import type { ColumnBreaks } from './column-breaks.ts';
import type { Fit } from './fit.ts';
import type { MeasuredSheet } from './measured-sheet.ts';

/** How far a gap may grow: before a section, in em; before another row, as a share of the gap. */
const SECTION_STRETCH = 2.6;
const ROW_STRETCH = 1.6;

/** Gives the extra space before a row, in em, that lets all columns of the sheet end on one line. */
export function stretchColumns(measured: MeasuredSheet, fit: Fit): (column: number, row: number) => number {
  const { starts, heights } = fit.breaks;
  const whole = (fit.frame.bottom - fit.frame.top) / fit.size;
  const room = roomOf(measured, starts);
  // The last column of several pages may end early; all others reach down as far as the shortest of them can.
  const reach = heights.map((height, column) => height + (room[column] ?? 0));
  const full = heights.reduce((sum, height) => sum + height, 0) > 0.8 * whole * fit.frame.columns * fit.pages;
  const tallest = Math.max(...heights);
  const goal = full ? Math.min(whole, Math.max(tallest, Math.min(...reach))) : tallest;
  return (column, row) => {
    if (row === starts[column]) return 0;
    const wanted = Math.max(0, goal - (heights[column] ?? 0));
    const share = (room[column] ?? 0) === 0 ? 0 : Math.min(1, wanted / (room[column] ?? 1));
    return share * stretchOf(measured, row);
  };
}

/**
 * Gives how far the shortest column ends above the tallest one when its gaps have grown as far as they may, as a share
 * of that. The last column may end anywhere.
 */
export function raggedness(measured: MeasuredSheet, { starts, heights }: ColumnBreaks): number {
  const room = roomOf(measured, starts);
  const reach = heights.slice(0, -1).map((height, column) => height + (room[column] ?? 0));
  return Math.max(0, 1 - Math.min(...reach) / Math.max(...heights));
}

/** How far each column can grow, in em. */
function roomOf(measured: MeasuredSheet, starts: readonly number[]): readonly number[] {
  return starts.map((start, column) => {
    let sum = 0;
    for (let row = start + 1; row < (starts[column + 1] ?? measured.rows.length); row++)
      sum += stretchOf(measured, row);
    return sum;
  });
}

function stretchOf(measured: MeasuredSheet, row: number): number {
  const placed = measured.rows[row];
  if (placed === undefined) return 0;
  if (placed.opens.length > 0) return SECTION_STRETCH;
  return placed.before * ROW_STRETCH;
}
