import type { FontBook } from '../fonts/font-book.ts';
import { lettersFrom } from '../fonts/letters.ts';
import { regionOf } from '../fonts/region.ts';
import { type Sheet, textOfSheet } from '../sheet/sheet.ts';
import { chooseFit, fewestPages } from './choose-fit.ts';
import type { SizeRange } from './choose-size.ts';
import type { Fit } from './fit.ts';
import type { LetterWatch } from './measure.ts';
import { type MeasuredSheet, measureSheet } from './measured-sheet.ts';
import { hasRoom, innerSize, type Orientation, type PaperSize, pageFrame } from './page-frame.ts';
import { measureHead, type PageHead } from './page-head.ts';
import { placeColumns } from './place.ts';
import type { Plan } from './plan.ts';
import { easeOf, stretchColumns } from './stretch.ts';
import { type Strip, stripsOf } from './strip.ts';

/** The paper to lay a sheet out on. */
export interface LayoutRequest {
  readonly paper: PaperSize;
  /** The ways to hold it, the preferred one first. */
  readonly orientations: readonly Orientation[];
  /** The number of columns; absent: the best one for the way it is held. */
  readonly columns: number | undefined;
  /** The smallest letters of the head, in points. */
  readonly smallest: number;
}

/** A sheet measured once, to be set on any number of pages. */
export interface Layout {
  readonly sheet: Sheet;
  /** Gives the best way on at most `pages` pages in letters of `range`; nothing where none fits that scores more than `floor`. */
  fitOn(pages: number, range: SizeRange, floor?: number): Fit | undefined;
  /** Gives the fewest pages in letters of this size; infinite where a row is taller than a page. */
  fewestPages(size: number): number;
  planOf(fit: Fit): Plan;
  /** The rows as they were measured for a way to set them. */
  stripOf(fit: Fit): Strip;
}

/** Measures a sheet for all ways to set it. Pure: the same sheet, fonts and request give the same plan. */
export function layOut(sheet: Sheet, request: LayoutRequest, fonts: FontBook, watch: LetterWatch): Layout {
  const region = regionOf(sheet.language, textOfSheet(sheet), fonts.isCommon);
  const ruler = { letters: lettersFrom(fonts), shaper: fonts.shaper, watch, region };
  const measured = measureSheet(sheet, ruler);
  const ways = request.orientations.map((orientation) => {
    const { inner } = innerSize(request.paper, orientation);
    const head = measureHead(sheet, inner, request.smallest, ruler);
    const columns = request.columns === undefined ? COLUMNS[orientation] : [request.columns];
    const frames = columns.map((count) => pageFrame(request.paper, orientation, count, head.height));
    return { head, frames: frames.filter((frame) => hasRoom(frame, request.smallest)) };
  });
  const frames = ways.flatMap((way) => way.frames);
  const headOf = (fit: Fit): PageHead | undefined => ways.find((way) => way.frames.includes(fit.frame))?.head;
  const stripped = { measured, stripAt: stripsOf(measured) };
  return {
    sheet,
    fitOn: (pages, range, floor) => chooseFit(stripped, frames, pages, range, floor),
    fewestPages: (size) => fewestPages(stripped, frames, size),
    planOf: (fit) => planOf(measured, fit, headOf(fit), fonts),
    stripOf: ({ frame, size }) => stripped.stripAt(frame.columnWidth / size),
  };
}

/** The numbers of columns to try, the preferred one first. */
const COLUMNS: Readonly<Record<Orientation, readonly number[]>> = {
  landscape: [3, 4, 2],
  portrait: [2, 3, 1],
};

function planOf(measured: MeasuredSheet, fit: Fit, head: PageHead | undefined, fonts: FontBook): Plan {
  const { frame, size, breaks } = fit;
  const ease = easeOf(measured, fit);
  const stretch = stretchColumns(measured, fit, ease);
  const columns = placeColumns(measured, fit, stretch, ease, fonts);
  return {
    width: frame.width,
    height: frame.height,
    title: measured.sheet.title,
    language: measured.sheet.language,
    size,
    columns: frame.columns,
    splits: breaks.splits,
    acrossPages: breaks.acrossPages,
    untitled: breaks.untitled,
    lone: breaks.lone,
    apart: Math.max(1, ...stretch) / Math.max(1, Math.min(...stretch)),
    pages: columns.pages.map((items, page) => ({
      items: [...(head?.items(frame, page, columns.pages.length, columns.broken) ?? []), ...items],
    })),
    outline: columns.outline,
    anchors: columns.anchors,
  };
}
