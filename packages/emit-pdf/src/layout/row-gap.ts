import type { MeasuredSheet } from './measured-sheet.ts';
import type { RowExtent } from './row-height.ts';

/** Gives the space above a row that does not stand at the top of a column, in em; the lines of a table have one distance. */
export function gapBefore(
  { rows, sheet }: MeasuredSheet,
  extents: readonly RowExtent[],
  index: number,
): number {
  const row = rows[index];
  const before = row?.before ?? 0;
  const isLine = row?.opens.length === 0 && extents[index]?.beside && extents[index - 1]?.beside;
  return isLine ? Math.max(before, sheet.density.row) : before;
}

/** True for rows that may stand further from the one above: the parts of one box stay together. */
export function isEased({ rows }: MeasuredSheet, index: number): boolean {
  return (rows[index]?.before ?? 0) > 0;
}
