import { COMFORTABLE, type Fit, fitAt, fitPages, type SizeRange } from './fit.ts';
import type { MeasuredSheet } from './measured-sheet.ts';
import type { PageFrame } from './page-frame.ts';

/** On more pages than this, the first frame is taken as it is. */
const MOST_SEARCHED = 4;
/** The other way to hold the paper must be better by so many points to be worth it. */
const TURNED = 0.3;
/** So many points under the largest size, other frames are not tried. */
const GOOD_ENOUGH = 1;

/** Takes the fewest pages on which the letters are comfortable, or else all allowed ones. */
export function chooseFit(
  measured: MeasuredSheet,
  frames: readonly PageFrame[],
  pages: number,
  range: SizeRange,
): Fit | undefined {
  if (isHopeless(measured, frames, pages, range)) return undefined;
  const fitOn = (count: number): Fit | undefined => bestFit(measured, frames, count, range);
  const onAll = fitOn(pages);
  if (onAll === undefined || onAll.pages > MOST_SEARCHED) return onAll;
  for (let count = 1; count < Math.min(pages, onAll.pages); count++) {
    const fewer = fitOn(count);
    if (fewer && fewer.size >= Math.min(range.most, COMFORTABLE + 0.5)) return fewer;
  }
  return onAll;
}

/** Sets a sheet in one size on as many pages as that takes: the fewest, or those of the first frame for a book. */
export function spillOver(
  measured: MeasuredSheet,
  frames: readonly PageFrame[],
  size: number,
): Fit | undefined {
  const [first] = frames;
  const usual = first && fitAt(measured, first, size);
  return usual && usual.pages > MOST_SEARCHED ? usual : fewestPages(measured, frames, size);
}

/** Sets a sheet in one size on the fewest pages. Nothing where a row is taller than every column. */
export function fewestPages(
  measured: MeasuredSheet,
  frames: readonly PageFrame[],
  size: number,
): Fit | undefined {
  return frames.reduce<Fit | undefined>((best, frame) => {
    const fit = fitAt(measured, frame, size);
    return fit && (best === undefined || fit.pages < best.pages) ? fit : best;
  }, undefined);
}

/** Frames differ by less than a factor of two: where one needs so many more pages, the others need too many. */
function isHopeless(
  measured: MeasuredSheet,
  frames: readonly PageFrame[],
  pages: number,
  range: SizeRange,
): boolean {
  const [first] = frames;
  const fit = first && fitAt(measured, first, range.least);
  return fit !== undefined && fit.pages > pages * 2;
}

/** Tries the frames in order, and no more of them once one is as good as anybody needs. */
function bestFit(
  measured: MeasuredSheet,
  frames: readonly PageFrame[],
  pages: number,
  range: SizeRange,
): Fit | undefined {
  let best: Fit | undefined;
  for (const frame of frames) {
    const fit = fitPages(measured, frame, pages, range);
    const turned = best === undefined || frame.width === best.frame.width ? 0 : TURNED;
    if (fit && (best === undefined || fit.score > best.score + turned)) best = fit;
    if (best && best.score >= range.most - GOOD_ENOUGH) return best;
  }
  return best;
}
