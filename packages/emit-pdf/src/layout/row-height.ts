import type { Row } from '../sheet/sheet.ts';
import type { MeasuredParagraph } from './measure.ts';
import type { MeasuredRow, MeasuredSheet } from './measured-sheet.ts';
import { splitLongWords } from './split-words.ts';
import { type Line, wrapParagraph } from './wrap.ts';

/** From line to line, in em of the line's own size. */
export const LEADING = 1.21;
/** Inside a box, left and right and above and below, in em. */
export const BOX_PADDING = { x: 0.55, y: 0.24 } as const;
/** Around a section's heading, in em: above it, and between its rule and the first row. */
export const SECTION_GAP = 1.15;
export const HEADING_GAP = 0.34;

/** A row's extent in one column width: its height in em, and how many of its commands need several lines. */
export interface RowExtent {
  readonly height: number;
  readonly broken: number;
}

/** Measures all rows in columns of `width` em. */
export function rowExtents(measured: MeasuredSheet, width: number): readonly RowExtent[] {
  return measured.rows.map((row) => rowExtent(row, width));
}

function rowExtent(row: MeasuredRow, width: number): RowExtent {
  let height = boxHeight(row.row);
  let broken = 0;
  row.paragraphs.forEach((measured, index) => {
    const lines = linesIn(measured, width, row.row, wrapParagraph).lines.length;
    height += (index > 0 ? measured.paragraph.before : 0) + lines * LEADING * measured.paragraph.scale;
    if (measured.paragraph.wrap === 'command' && lines > 1) broken++;
  });
  return { height, broken };
}

/** The height of a heading with its rule and the space under it, in em. */
export function headingHeight(heading: MeasuredParagraph, width: number): number {
  const lines = linesIn(heading, width, undefined, wrapParagraph).lines.length;
  return lines * LEADING * heading.paragraph.scale + HEADING_GAP;
}

export function boxHeight(row: Row): number {
  return row.box === undefined ? 0 : BOX_PADDING.y * 2;
}

export function boxInset(row: Row | undefined): number {
  return row?.box === undefined ? 0 : BOX_PADDING.x;
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
  const room = width - boxInset(row) * 2 - (pageOf === undefined ? 0 : PAGE_NUMBER);
  const first = ((room - indent) / scale) * 1000;
  const rest = ((room - hang) / scale) * 1000;
  const fitting = splitLongWords(measured, Math.min(first, rest));
  return { measured: fitting, lines: wrap(fitting, first, rest) };
}

/** The room for a page number at the right edge, in em. */
export const PAGE_NUMBER = 2.4;
