import type { FontBook } from '../fonts/font-book.ts';
import type { Density } from '../sheet/density.ts';
import type { Fit } from './fit.ts';
import { headingLook } from './heading.ts';
import { lineBeside } from './line-beside.ts';
import { type LinePlace, lineItems } from './line-items.ts';
import { boxInset, linesIn, PAGE_NUMBER } from './lines-in.ts';
import type { MeasuredParagraph } from './measure.ts';
import type { MeasuredRow, MeasuredSection, MeasuredSheet } from './measured-sheet.ts';
import type { Item, Plan } from './plan.ts';
import { boxPadding, rowMeter } from './row-height.ts';
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

/** The part of a line above its baseline, in em of its size; the rest of the leading is below. */
const ASCENT = 0.9;

/** Puts every row at its place; `stretch` is how many times as tall as usual the space above headings is in each column. */
export function placeColumns(
  measured: MeasuredSheet,
  fit: Fit,
  stretch: readonly number[],
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
    const items = pages[page] as Item[];
    const left = frame.margin + (column % frame.columns) * (frame.columnWidth + frame.gutter);
    const pen = {
      items,
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
    for (let index = start; index < (breaks.starts[column + 1] ?? measured.rows.length); index++) {
      const row = measured.rows[index] as MeasuredRow;
      const more = spaceAbove(measured, index) * ((stretch[column] ?? 1) - 1);
      if (index > start) pen.top += (row.before + more) * size;
      if (index === start && breaks.continued[column] && row.continued) placeHeading(pen, row.continued);
      for (const opened of row.opens) {
        const { top, depth } = opened.section;
        if (top.kind === 'heading') outline.push({ title: top.title, depth, page, y: pen.top });
        if (top.kind !== 'title') placeHeading(pen, opened);
      }
      if (row.row.anchor !== undefined && !anchors.has(row.row.anchor))
        anchors.set(row.row.anchor, { page, x: left, y: pen.top });
      placeRow(pen, row, (extents[index]?.height ?? 0) * size);
    }
  });
  return { pages, outline, anchors, broken: extents.some(({ broken }) => broken > 0) };
}

interface Pen {
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
  const { rule, gap } = headingLook(section);
  if (heading) placeParagraph(pen, heading, undefined);
  pen.items.push({
    kind: 'shape',
    shape: 'rule',
    x: pen.left,
    y: pen.top,
    width: pen.width * pen.size,
    height: rule,
  });
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
      placeAside(
        pen,
        paragraph,
        row,
        (tops[beside.paragraph] ?? 0) + beside.down * pen.density.leading * pen.size,
      );
      return;
    }
    if (index > 0) pen.top += paragraph.paragraph.before * pen.size;
    tops[index] = pen.top;
    placeParagraph(pen, paragraph, row);
  });
  pen.top += boxPadding(row.row, 'below', pen.density) * pen.size;
}

/** Puts a paragraph at the right edge of the line that begins at `top`. */
function placeAside(pen: Pen, measured: MeasuredParagraph, row: MeasuredRow, top: number): void {
  const next = pen.top;
  const indent = pen.width - (measured.total * measured.paragraph.scale) / 1000 - 1e-6;
  pen.top = top;
  placeParagraph(pen, { ...measured, paragraph: { ...measured.paragraph, indent } }, row);
  pen.top = next;
}

function placeParagraph(pen: Pen, measured: MeasuredParagraph, row: MeasuredRow | undefined): void {
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
  };
  pen.items.push(...lineItems(broken.measured, broken.lines, place));
  pen.top += broken.lines.length * leading;
  if (paragraph.pageOf !== undefined) placePageNumber(pen, paragraph.pageOf, place, paragraph.parts[0].path);
}

function placePageNumber(pen: Pen, anchor: string, place: LinePlace, path: readonly string[]): void {
  const text = String((pen.anchorPages.get(anchor) ?? 0) + 1);
  const glyphs = Array.from(text).flatMap(
    (digit) => pen.fonts.glyph('sans', digit.codePointAt(0) ?? 0) ?? [],
  );
  const width = (glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * place.size) / 1000;
  const x = pen.left + Math.max(pen.width - PAGE_NUMBER, 0) * pen.size + PAGE_NUMBER * pen.size - width;
  const run = { text, face: 'sans', target: anchor } as const;
  pen.items.push({
    kind: 'text',
    path: [...path, 'Link#page'],
    lines: [{ y: place.baseline, spans: [{ x, width, glyphs, run, size: place.size }] }],
    column: pen.column,
  });
}

function pagesOfAnchors(measured: MeasuredSheet, fit: Fit): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  fit.breaks.starts.forEach((start, column) => {
    for (let index = start; index < (fit.breaks.starts[column + 1] ?? measured.rows.length); index++) {
      const anchor = measured.rows[index]?.row.anchor;
      if (anchor !== undefined && !pages.has(anchor))
        pages.set(anchor, Math.floor(column / fit.frame.columns));
    }
  });
  return pages;
}
