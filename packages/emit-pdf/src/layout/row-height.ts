import type { Density } from '../sheet/density.ts';
import type { Row } from '../sheet/sheet.ts';
import type { MeasuredParagraph } from './measure.ts';
import type { MeasuredRow, MeasuredSheet } from './measured-sheet.ts';
import { splitLongWords } from './split-words.ts';
import { type Line, wrapParagraph } from './wrap.ts';

/** Inside a box, left and right, in em; beside an idea there is no line at the right. */
const BOX_INSET = 0.5;
const IDEA_RIGHT = 0.15;
/** Between a heading's rule and the first row, in em. */
export const HEADING_GAP = 0.26;

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
    const lines = linesIn(measured, width, row.row, wrapParagraph).lines.length;
    height +=
      (index > 0 ? measured.paragraph.before : 0) + lines * density.leading * measured.paragraph.scale;
    if (measured.paragraph.wrap === 'command' && lines > 1) broken++;
  });
  return { height, broken };
}

/** The height of a heading with its rule and the space under it, in em. */
export function headingHeight(heading: MeasuredParagraph, width: number, leading: number): number {
  const lines = linesIn(heading, width, undefined, wrapParagraph).lines.length;
  return lines * leading * heading.paragraph.scale + HEADING_GAP;
}

function boxHeight(row: Row, density: Density): number {
  return row.box === undefined ? 0 : density.box * 2;
}

export function boxInset(row: Row | undefined): number {
  return row?.box === undefined ? 0 : BOX_INSET;
}

type Wrap = (measured: MeasuredParagraph, first: number, rest: number) => readonly Line[];

/** Breaks a paragraph in a column of `width` em; words that are wider than the column come back in pieces. */
export function linesIn(
  measured: MeasuredParagraph,
  width: number,
  row: Row | undefined,
  wrap: Wrap,
): { readonly measured: MeasuredParagraph; readonly lines: readonly Line[] } {
  const { scale, indent, hang, pageOf } = measured.paragraph;
  const room =
    width -
    boxInset(row) -
    (row?.box === 'idea' ? IDEA_RIGHT : boxInset(row)) -
    (pageOf === undefined ? 0 : PAGE_NUMBER);
  const first = ((room - indent) / scale) * 1000;
  const rest = ((room - hang) / scale) * 1000;
  const fitting = splitLongWords(measured, Math.min(first, rest));
  return { measured: fitting, lines: wrap(fitting, first, rest) };
}

/** The room for a page number at the right edge, in em. */
export const PAGE_NUMBER = 2.4;
