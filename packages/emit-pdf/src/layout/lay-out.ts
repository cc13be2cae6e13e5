import type { FontBook } from '../fonts/font-book.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { balance, COMFORTABLE, type Fit, fitAt, fitPages, type SizeRange } from './fit.ts';
import type { MissingGlyph } from './measure.ts';
import { type MeasuredSheet, measureSheet } from './measured-sheet.ts';
import { innerSize, type Orientation, type PageFrame, type Paper, pageFrame } from './page-frame.ts';
import { measureHead, type PageHead } from './page-head.ts';
import { placeColumns } from './place.ts';
import type { Plan } from './plan.ts';

/** The paper to lay a sheet out on. */
export interface LayoutRequest extends SizeRange {
  readonly paper: Paper;
  /** The ways to hold it, the preferred one first. */
  readonly orientations: readonly Orientation[];
  /** The most pages; with `open`, more are taken where these are too few. */
  readonly pages: number;
  readonly open: boolean;
  /** The number of columns; absent: the best one for the way it is held. */
  readonly columns: number | undefined;
}

/** A measured sheet with the best way found to set it, or how many pages would do. */
export type Layout =
  | { readonly kind: 'fits'; readonly fit: Fit; plan(): Plan }
  | { readonly kind: 'too-long'; readonly pages: number | undefined };

/** Finds the best size and number of columns. Pure: the same sheet, fonts and request give the same plan. */
export function layOut(sheet: Sheet, request: LayoutRequest, fonts: FontBook, missing: MissingGlyph): Layout {
  const measured = measureSheet(sheet, fonts, missing);
  const ways = request.orientations.map((orientation) => {
    const head = measureHead(sheet, innerSize(request.paper, orientation).inner, fonts, missing);
    const columns = request.columns === undefined ? COLUMNS[orientation] : [request.columns];
    return {
      head,
      frames: columns.map((count) => pageFrame(request.paper, orientation, count, head.height)),
    };
  });
  const frames = ways.flatMap((way) => way.frames);
  const headOf = (fit: Fit): PageHead | undefined => ways.find((way) => way.frames.includes(fit.frame))?.head;
  const fit =
    fitFrames(measured, frames, request) ??
    (request.open ? spill(measured, frames, Math.max(COMFORTABLE, request.least)) : undefined);
  if (fit === undefined) return { kind: 'too-long', pages: spill(measured, frames, request.least)?.pages };
  return { kind: 'fits', fit, plan: () => planOf(measured, balance(measured, fit), headOf(fit), fonts) };
}

/** The numbers of columns to try, the preferred one first. */
const COLUMNS: Readonly<Record<Orientation, readonly number[]>> = {
  landscape: [3, 4, 2],
  portrait: [2, 3, 1],
};

/** Takes the fewest pages on which the letters are comfortable, or else all allowed ones. */
function fitFrames(
  measured: MeasuredSheet,
  frames: readonly PageFrame[],
  request: LayoutRequest,
): Fit | undefined {
  const fit = (pages: number): Fit | undefined =>
    bestOf(frames.map((frame) => fitPages(measured, frame, pages, request)));
  const onAll = fit(request.pages);
  if (onAll === undefined || onAll.pages > MOST_SEARCHED) return onAll;
  for (let pages = 1; pages < Math.min(request.pages, onAll.pages); pages++) {
    const fewer = fit(pages);
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

/** The other way to hold the paper must be better by so many points to be worth it. */
const TURNED = 0.3;

function bestOf(fits: readonly (Fit | undefined)[]): Fit | undefined {
  return fits.reduce((best, fit) => {
    if (best === undefined || fit === undefined) return best ?? fit;
    const turned = fit.frame.width === best.frame.width ? 0 : TURNED;
    return fit.score > best.score + turned ? fit : best;
  }, undefined);
}

function planOf(measured: MeasuredSheet, fit: Fit, head: PageHead | undefined, fonts: FontBook): Plan {
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
      items: [...(head?.items(frame, page, columns.pages.length) ?? []), ...items],
    })),
    outline: columns.outline,
    anchors: columns.anchors,
  };
}
