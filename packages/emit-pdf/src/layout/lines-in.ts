import type { Row } from '../sheet/sheet.ts';
import type { MeasuredParagraph } from './measure.ts';
import { splitLongWords } from './split-words.ts';
import type { Line } from './wrap.ts';

/** Inside a box, left and right, in em. */
const BOX_INSET = 0.5;
const IDEA_RIGHT = 0.3;

/** The room for a page number at the right edge, in em. */
export const PAGE_NUMBER = 2.4;

/** Gives how far the text of a row stands inside of the column's left edge, in em. */
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
