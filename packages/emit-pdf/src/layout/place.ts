import type { FontBook } from '../fonts/font-book.ts';
import type { Density } from '../sheet/density.ts';
import type { Fit } from './fit.ts';
import { headingLook } from './heading.ts';
import { lineBeside } from './line-beside.ts';
import { type LinePlace, lineItems } from './line-items.ts';
import { boxInset, linesIn } from './lines-in.ts';
import type { MeasuredParagraph } from './measure.ts';
import {
  type MeasuredRow,
  type MeasuredSection,
  type MeasuredSheet,
  sentenceBeside,
} from './measured-sheet.ts';
import { pagesOfAnchors, placePageNumber } from './page-numbers.ts';
import type { Item, Plan } from './plan.ts';
import { gapBefore, isEased } from './row-gap.ts';
import { boxPadding, pictureSize, rowExtent, rowMeter } from './row-height.ts';
import { spaceAbove } from './stretch.ts';
import { wrapEvenly } from './wrap.ts';

/** The items of each page's columns, and what points into them. */
export interface PlacedColumns {
  readonly pages: readonly (readonly Item[])[];
  readonly outline: Plan['outline'];
  readonly anchors: Plan['anchors'];
  /** True where a command stands on several lines. */
  readonly broken: boolean;
}

/** The part of a line above its baseline, in em of its size. */
const ASCENT = 0.9;

/** Puts every row at its place; `stretch` is how many times as tall as usual the space above headings is in each column, `ease` what all rows stand further apart, in em. */
export function placeColumns(
  measured: MeasuredSheet,
  fit: Fit,
  stretch: readonly number[],
  ease: number,
  fonts: FontBook,
): PlacedColumns {
  const { frame, size, breaks } = fit;
  const pages: Item[][] = Array.from({ length: fit.pages }, () => []);
  const outline: Plan['outline'][number][] = [];
  const anchors = new Map<string, { page: number; x: number; y: number }>();
  const width = frame.columnWidth / size;
  const extents = rowMeter(measured)(width);
  const glyphs = { backslash: fonts.glyph('mono', 0x5c), blank: fonts.glyph('mono', 0x20) };
  const anchorPages = pagesOfAnchors(measured, fit);
  breaks.starts.forEach((start, column) => {
    const page = Math.floor(column / frame.columns);
    const left = frame.margin + (column % frame.columns) * (frame.columnWidth + frame.gutter);
    const pen = {
      items: pages[page] as Item[],
      left,
      top: frame.top,
      size,
      width,
      column: column % frame.columns,
      glyphs,
      fonts,
      anchorPages,
      density: measured.sheet.density,
    };
    let isTorn = false;
    for (let index = start; index < (breaks.starts[column + 1] ?? measured.rows.length); index++) {
      const row = measured.rows[index] as MeasuredRow;
      const more = spaceAbove(measured, index) * ((stretch[column] ?? 1) - 1);
      const gap = gapBefore(measured, extents, index) + more;
      if (index > start) pen.top += (isEased(measured, index) ? gap + ease : gap) * size;
      if (index === start && breaks.continued[column] && row.continued) placeHeading(pen, row.continued);
      for (const opened of row.opens) {
        const { top, depth } = opened.section;
        if (top.kind === 'heading') outline.push({ title: top.title, depth, page, y: pen.top });
        if (top.kind !== 'title') placeHeading(pen, opened);
      }
      if (row.row.anchor !== undefined && !anchors.has(row.row.anchor))
        anchors.set(row.row.anchor, { page, x: left, y: pen.top });
      isTorn = (index === start ? breaks.continued[column] === true : isTorn) && row.whole !== undefined;
      const whole = isTorn ? row.whole : undefined;
      const { height = 0 } = whole ? rowExtent(whole, width, measured.sheet.density) : (extents[index] ?? {});
      placeRow(pen, whole ?? row, height * size);
    }
  });
  return { pages, outline, anchors, broken: extents.some(({ broken }) => broken > 0) };
}

/** What puts things under each other in one column. */
export interface Pen {
  readonly items: Item[];
  readonly left: number;
  /** Where the next thing begins; moves down. */
  top: number;
  readonly size: number;
  readonly width: number;
  readonly column: number;
  readonly glyphs: Pick<LinePlace, 'backslash' | 'blank'>;
  readonly fonts: FontBook;
  readonly density: Density;
  readonly anchorPages: ReadonlyMap<string, number>;
}

function placeHeading(pen: Pen, { section, heading }: MeasuredSection): void {
  const { rule, above, below, gap } = headingLook(section);
  const { top } = pen;
  if (heading) pen.top += above * pen.size;
  if (heading) placeParagraph(pen, heading, undefined);
  if (heading) pen.top += below * pen.size;
  const place = { x: pen.left, width: pen.width * pen.size };
  pen.items.push(
    heading && rule === 0
      ? { kind: 'shape', shape: 'band', ...place, y: top, height: pen.top - top }
      : { kind: 'shape', shape: 'rule', ...place, y: pen.top, height: rule || 0.3 },
  );
  pen.top += gap * pen.size;
}

function placeRow(pen: Pen, row: MeasuredRow, height: number): void {
  const { box, openBox } = row.row;
  if (box) {
    pen.items.push({
      kind: 'shape',
      shape: box,
      x: pen.left,
      y: pen.top,
      width: pen.width * pen.size,
      height,
      ...(openBox ? { open: openBox } : {}),
    });
  }
  pen.top += boxPadding(row.row, 'above', pen.density) * pen.size;
  const tops: number[] = [];
  row.paragraphs.forEach((paragraph, index) => {
    const beside = lineBeside(row, index, pen.width);
    if (beside) {
      const down = beside.down * pen.density.leading * pen.size;
      placeAside(pen, paragraph, row, (tops[beside.paragraph] ?? 0) + down);
      return;
    }
    const onLine = index === 1 ? sentenceBeside(row, pen.width) : undefined;
    if (onLine) {
      const below = pen.top;
      pen.top = tops[0] ?? pen.top;
      placeParagraph(pen, onLine, row, true);
      pen.top = Math.max(pen.top, below);
      return;
    }
    if (index > 0) pen.top += paragraph.paragraph.before * pen.size;
    tops[index] = pen.top;
    placeParagraph(pen, paragraph, row);
  });
  if (row.row.picture) placePicture(pen, row.row.picture);
  pen.top += boxPadding(row.row, 'below', pen.density) * pen.size;
}

function placePicture(pen: Pen, picture: NonNullable<MeasuredRow['row']['picture']>): void {
  const { width, height } = pictureSize(picture, pen.width);
  const size = { width: width * pen.size, height: height * pen.size };
  const { alt, path: source, elements: path } = picture;
  pen.items.push({ kind: 'picture', path, alt, source, picture, x: pen.left, y: pen.top, ...size });
  pen.top += size.height;
}

/** Puts a paragraph at the right edge of the line that begins at `top`. */
function placeAside(pen: Pen, measured: MeasuredParagraph, row: MeasuredRow, top: number): void {
  const next = pen.top;
  const indent = pen.width - (measured.total * measured.paragraph.scale) / 1000 - 1e-6;
  pen.top = top;
  placeParagraph(pen, { ...measured, paragraph: { ...measured.paragraph, indent } }, row);
  pen.top = next;
}

function placeParagraph(
  pen: Pen,
  measured: MeasuredParagraph,
  row: MeasuredRow | undefined,
  beside = false,
): void {
  const { paragraph } = measured;
  const broken = linesIn(measured, pen.width, row?.row, wrapEvenly);
  const size = pen.size * paragraph.scale;
  const leading = pen.density.leading * size;
  const place: LinePlace = {
    ...pen.glyphs,
    left: pen.left + boxInset(row?.row) * pen.size,
    size,
    column: pen.column,
    baseline: pen.top + ASCENT * size,
    leading,
    indent: paragraph.indent * pen.size,
    hang: paragraph.hang * pen.size,
    room: pen.width * pen.size - boxInset(row?.row) * 2 * pen.size,
    isBeside: beside,
  };
  const items = lineItems(broken.measured, broken.lines, place);
  for (const item of items) pen.items.push(beside ? { ...item, beside: true as const } : item);
  pen.top += broken.lines.length * leading;
  if (paragraph.pageOf !== undefined) placePageNumber(pen, paragraph.pageOf, place, paragraph.parts[0].path);
}
