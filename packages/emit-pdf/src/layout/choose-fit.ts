import { fitPages, type SizeRange } from './choose-size.ts';
import { type Fit, fitAt, pagesAt, type Stripped } from './fit.ts';
import type { PageFrame } from './page-frame.ts';

/** What makes a book: on more pages than this, only the first frame is tried. */
const MOST_TRIED = 8;
/** Where the first frame needs more pages than this, the others are taken to need more than those of a sheet too. */
const SURELY_BOOK = 10;
/** The other way to hold the paper must be better by so many points to be worth it. */
const TURNED = 0.3;

/** Gives the best way to set a sheet on at most `pages` pages; nothing where none fits that scores more than `floor`. */
export function chooseFit(
  sheet: Stripped,
  frames: readonly PageFrame[],
  pages: number,
  range: SizeRange,
  floor: number = Number.NEGATIVE_INFINITY,
): Fit | undefined {
  const [first] = frames;
  if (first === undefined || isHopeless(pagesAt(sheet, first, range.least), pages)) return undefined;
  let best: Fit | undefined;
  for (const frame of triedOn(frames, pages)) {
    const turned = best === undefined || frame.width === best.frame.width ? 0 : TURNED;
    const than = best === undefined ? floor : best.score + turned;
    best = fitPages(sheet, frame, pages, range, than) ?? best;
  }
  return best && wholeInstead(sheet, triedOn(frames, pages), pages, best);
}

/** Gives the fewest pages on which a sheet fits in one size; infinite where a row is taller than every column. */
export function fewestPages(sheet: Stripped, frames: readonly PageFrame[], size: number): number {
  const [first, ...others] = frames;
  if (first === undefined) return Number.POSITIVE_INFINITY;
  const usual = pagesAt(sheet, first, size);
  if (Number.isFinite(usual) && usual > SURELY_BOOK) return usual;
  const fewest = Math.min(usual, ...others.map((frame) => pagesAt(sheet, frame, size)));
  return fewest > MOST_TRIED && Number.isFinite(usual) ? usual : fewest;
}

function triedOn(frames: readonly PageFrame[], pages: number): readonly PageFrame[] {
  return pages > MOST_TRIED ? frames.slice(0, 1) : frames;
}

/** Frames differ by less than a factor of two: where one needs so many more pages, the others need too many. */
function isHopeless(needed: number, pages: number): boolean {
  return Number.isFinite(needed) && needed > pages * 2;
}

/** Gives a way that splits no group in the same size on as many pages, where another number of columns has one. */
function wholeInstead(sheet: Stripped, frames: readonly PageFrame[], pages: number, best: Fit): Fit {
  if (best.breaks.splits === 0) return best;
  const whole = frames
    .filter((frame) => frame !== best.frame)
    .flatMap((frame) => fitAt(sheet, frame, best.size, Math.min(pages, best.pages)) ?? [])
    .filter(({ breaks }) => breaks.splits === 0);
  return whole.reduce((found, one) => (found === best || one.score > found.score ? one : found), best);
}
