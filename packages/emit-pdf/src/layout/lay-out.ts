import type { FontBook } from '../fonts/font-book.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { balance, COMFORTABLE, type Fit, fitAt, fitPages, type SizeRange } from './fit.ts';
import type { MissingGlyph } from './measure.ts';
import { type MeasuredSheet, measureSheet } from './measured-sheet.ts';
import { innerSize, type Orientation, type PageFrame, type Paper, pageFrame } from './page-frame.ts';
import { type Furniture, measureFurniture } from './page-furniture.ts';
import { placeColumns } from './place.ts';
import type { Plan } from './plan.ts';

/** The paper to lay a sheet out on. */
export interface LayoutRequest extends SizeRange {
  readonly paper: Paper;
  readonly orientation: Orientation;
  /** The most pages; with `open`, more are taken where these are too few. */
  readonly pages: number;
  readonly open: boolean;
  /** The numbers of columns to try. */
  readonly columns: readonly number[];
}

/** A measured sheet with the best way found to set it, or how many pages would do. */
export type Layout =
  | { readonly kind: 'fits'; readonly fit: Fit; plan(): Plan }
  | { readonly kind: 'too-long'; readonly pages: number | undefined };

/** Finds the best size and number of columns. Pure: the same sheet, fonts and request give the same plan. */
export function layOut(sheet: Sheet, request: LayoutRequest, fonts: FontBook, missing: MissingGlyph): Layout {
  const measured = measureSheet(sheet, fonts, missing);
  const furniture = measureFurniture(
    sheet,
    innerSize(request.paper, request.orientation).inner,
    fonts,
    missing,
  );
  const frames = request.columns.map((columns) =>
    pageFrame(request.paper, request.orientation, columns, furniture.head),
  );
  const fit =
    fitFrames(measured, frames, request) ??
    (request.open ? spill(measured, frames, Math.max(COMFORTABLE, request.least)) : undefined);
  if (fit === undefined) return { kind: 'too-long', pages: spill(measured, frames, request.least)?.pages };
  return { kind: 'fits', fit, plan: () => planOf(measured, balance(measured, fit), furniture, fonts) };
}

/** Takes the fewest pages on which the letters are comfortable, or else all allowed ones. */
function fitFrames(
  measured: MeasuredSheet,
  frames: readonly PageFrame[],
  request: LayoutRequest,
): Fit | undefined {
  const onAll = bestOf(frames.map((frame) => fitPages(measured, frame, request.pages, request)));
  if (onAll === undefined || onAll.pages > MOST_SEARCHED) return onAll;
  for (let pages = 1; pages < Math.min(request.pages, onAll.pages); pages++) {
    const fewer = bestOf(frames.map((frame) => fitPages(measured, frame, pages, request)));
    if (fewer && fewer.size >= Math.min(request.most, COMFORTABLE + 0.5)) return fewer;
  }
  return onAll;
}

/** On more pages than this, fewer are not tried. */
const MOST_SEARCHED = 4;

function spill(measured: MeasuredSheet, frames: readonly PageFrame[], size: number): Fit | undefined {
  const fits = frames.flatMap((frame) => fitAt(measured, frame, size) ?? []);
  return fits.reduce<Fit | undefined>(
    (best, fit) => (best === undefined || fit.pages < best.pages ? fit : best),
    undefined,
  );
}

function bestOf(fits: readonly (Fit | undefined)[]): Fit | undefined {
  return fits.reduce(
    (best, fit) => (fit && (best === undefined || fit.score > best.score) ? fit : best),
    undefined,
  );
}

function planOf(measured: MeasuredSheet, fit: Fit, furniture: Furniture, fonts: FontBook): Plan {
  const { frame, size, breaks } = fit;
  const columns = placeColumns(measured, fit, fonts);
  return {
    width: frame.width,
    height: frame.height,
    title: measured.sheet.title,
    language: measured.sheet.language,
    size,
    columns: frame.columns,
    splits: breaks.splits,
    lone: breaks.lone,
    pages: columns.pages.map((items, page) => ({
      items: [
        ...furniture.header(frame, page),
        ...items,
        ...furniture.footer(frame, page, columns.pages.length),
      ],
    })),
    outline: columns.outline,
    anchors: columns.anchors,
  };
}
