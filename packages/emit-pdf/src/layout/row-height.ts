import type { Density } from '../sheet/density.ts';
import type { BoxEnds, Row } from '../sheet/sheet.ts';
import { lineBeside } from './line-beside.ts';
import { linesIn } from './lines-in.ts';
import type { MeasuredRow, MeasuredSheet } from './measured-sheet.ts';
import { wrapParagraph } from './wrap.ts';

/** A row's extent in one column width: its height in em, and how many of its commands need several lines. */
export interface RowExtent {
  readonly height: number;
  readonly broken: number;
}

/** Measures all rows in columns of `width` em. */
export function rowExtents(measured: MeasuredSheet, width: number): readonly RowExtent[] {
  return measured.rows.map((row) => rowExtent(row, width, measured.sheet.density));
}

function rowExtent(row: MeasuredRow, width: number, density: Density): RowExtent {
  let height = boxHeight(row.row, density);
  let broken = 0;
  row.paragraphs.forEach((measured, index) => {
    if (lineBeside(row, index, width)) return;
    const lines = linesIn(measured, width, row.row, wrapParagraph).lines.length;
    height +=
      (index > 0 ? measured.paragraph.before : 0) + lines * density.leading * measured.paragraph.scale;
    if (measured.paragraph.wrap === 'command' && lines > 1) broken++;
  });
  return { height, broken };
}

function boxHeight(row: Row, density: Density): number {
  return boxPadding(row, 'above', density) + boxPadding(row, 'below', density);
}

/** Gives the space inside of a row's box at one end, in em. */
export function boxPadding({ box, openBox }: Row, end: keyof BoxEnds, density: Density): number {
  return box === undefined || openBox?.[end] ? 0 : density.box;
}
