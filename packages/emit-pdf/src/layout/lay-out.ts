import type { FontBook } from '../fonts/font-book.ts';
import { lettersFrom } from '../fonts/letters.ts';
import { regionOf } from '../fonts/region.ts';
import { type Sheet, textOfSheet } from '../sheet/sheet.ts';
import { chooseFit, fewestPages, spillOver } from './choose-fit.ts';
import { balance, COMFORTABLE, type Fit, type SizeRange } from './fit.ts';
import type { LetterWatch } from './measure.ts';
import { type MeasuredSheet, measureSheet } from './measured-sheet.ts';
import { innerSize, type Orientation, type Paper, pageFrame } from './page-frame.ts';
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
export function layOut(sheet: Sheet, request: LayoutRequest, fonts: FontBook, watch: LetterWatch): Layout {
  const region = regionOf(sheet.language, textOfSheet(sheet), fonts.isCommon);
  const ruler = { letters: lettersFrom(fonts), shaper: fonts.shaper, watch, region };
  const measured = measureSheet(sheet, ruler);
  const ways = request.orientations.map((orientation) => {
    const head = measureHead(sheet, innerSize(request.paper, orientation).inner, ruler);
    const columns = request.columns === undefined ? COLUMNS[orientation] : [request.columns];
    return {
      head,
      frames: columns.map((count) => pageFrame(request.paper, orientation, count, head.height)),
    };
  });
  const frames = ways.flatMap((way) => way.frames);
  const headOf = (fit: Fit): PageHead | undefined => ways.find((way) => way.frames.includes(fit.frame))?.head;
  const fit =
    chooseFit(measured, frames, request.pages, request) ??
    (request.open ? spillOver(measured, frames, Math.max(COMFORTABLE, request.least)) : undefined);
  if (fit === undefined)
    return { kind: 'too-long', pages: fewestPages(measured, frames, request.least)?.pages };
  return { kind: 'fits', fit, plan: () => planOf(measured, balance(measured, fit), headOf(fit), fonts) };
}

/** The numbers of columns to try, the preferred one first. */
const COLUMNS: Readonly<Record<Orientation, readonly number[]>> = {
  landscape: [3, 4, 2],
  portrait: [2, 3, 1],
};

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
      items: [...(head?.items(frame, page, columns.pages.length, columns.broken) ?? []), ...items],
    })),
    outline: columns.outline,
    anchors: columns.anchors,
  };
}
