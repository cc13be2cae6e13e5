import type { Density } from '../sheet/density.ts';
import type { BoxEnds, Row } from '../sheet/sheet.ts';
import { lineBeside } from './line-beside.ts';
import { linesIn } from './lines-in.ts';
import { type MeasuredRow, type MeasuredSheet, sentenceBeside } from './measured-sheet.ts';
import { wrapParagraph } from './wrap.ts';

/** A row's extent in one column width: its height in em, how many lines more than one its commands need, and whether label and sentence share a line. */
export interface RowExtent {
  readonly height: number;
  readonly broken: number;
  readonly beside: boolean;
}

/** A row's extent in columns of `from` em and wider: none of its paragraphs takes a second line there. */
interface FlatExtent extends RowExtent {
  readonly from: number;
}

/** Gives what measures all rows in columns of a width in em; rows that are flat in narrower columns are so in wider ones. */
export function rowMeter({ rows, sheet }: MeasuredSheet): (width: number) => readonly RowExtent[] {
  const flat = new Array<FlatExtent | undefined>(rows.length);
  return (width) =>
    rows.map((row, index) => {
      const known = flat[index];
      if (known !== undefined && known.from <= width) return known;
      const measured = rowExtent(row, width, sheet.density);
      if (measured.isFlat) flat[index] = { ...measured, from: width };
      return measured;
    });
}

/** Measures one row in a column of `width` em; it is flat where none of its paragraphs takes a second line. */
export function rowExtent(
  row: MeasuredRow,
  width: number,
  density: Density,
): RowExtent & { isFlat: boolean } {
  let height = boxHeight(row.row, density);
  let broken = 0;
  const beside = sentenceBeside(row, width);
  let isFlat = row.tabAt === undefined;
  row.paragraphs.forEach((measured, index) => {
    if (lineBeside(row, index, width)) return;
    if (beside && index === 1) {
      // Its first line stands beside the label.
      const lines = linesIn(beside, width, row.row, wrapParagraph).lines.length;
      height += Math.max(0, lines - 1) * density.leading * beside.paragraph.scale;
      return;
    }
    const lines = linesIn(measured, width, row.row, wrapParagraph).lines.length;
    height +=
      (index > 0 ? measured.paragraph.before : 0) + lines * density.leading * measured.paragraph.scale;
    if (measured.paragraph.wrap === 'command') broken += Math.max(0, lines - 1);
    if (lines > 1 || measured.paragraph.aside) isFlat = false;
  });
  const { picture } = row.row;
  if (picture) height += pictureSize(picture, width).height;
  return { height, broken, beside: beside !== undefined, isFlat: isFlat && picture === undefined };
}

/** The tallest picture, the widest in a column that is wider, and the largest pixel, so that none is enlarged, in em. */
const TALLEST = 8;
const WIDEST = 16;
const PIXEL = 1 / 12;

/** Gives how large a picture stands in a column of `width` em. */
export function pictureSize(
  picture: { readonly width: number; readonly height: number },
  width: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(Math.min(width, WIDEST) / picture.width, TALLEST / picture.height, PIXEL);
  return { width: picture.width * scale, height: picture.height * scale };
}

function boxHeight(row: Row, density: Density): number {
  return boxPadding(row, 'above', density) + boxPadding(row, 'below', density);
}

/** Gives the space inside of a row's box at one end, in em. */
export function boxPadding({ box, openBox }: Row, end: keyof BoxEnds, density: Density): number {
  return box === undefined || openBox?.[end] ? 0 : density.box;
}
