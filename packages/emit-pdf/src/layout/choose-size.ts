import { bestScore, type Fit, fitAt, pagesAt, type Stripped } from './fit.ts';
import type { PageFrame } from './page-frame.ts';

/** The range of sizes to try, in points. */
export interface SizeRange {
  readonly least: number;
  readonly most: number;
}

const STEP = 0.1;
/** Whole rows make it uneven: a size may fit although a smaller one does not. */
const LOOK_ABOVE = 0.2;
/** So far below the largest size, the search goes on in greater steps. */
const LOOK_BELOW = 0.5;
/** Pages of a book; more of it are not searched for the size that looks best, but set in the largest one. */
const MOST_SEARCHED = 8;

/**
 * Gives the best way to set a sheet on at most `pages` pages. The largest size that fits is not always that: just under
 * it, groups stay whole and commands stay on one line. A way must be better than `than`. Nothing where even the smallest
 * size does not fit.
 */
export function fitPages(
  sheet: Stripped,
  frame: PageFrame,
  pages: number,
  range: SizeRange,
  than: number,
): Fit | undefined {
  const needed = pagesAt(sheet, frame, range.least);
  if (needed > pages) return undefined;
  const most = reach(needed, pages, range);
  if (pages > MOST_SEARCHED)
    return fitAt(sheet, frame, largestFitting(sheet, frame, pages, { ...range, most }), pages);
  let least = range.least;
  while (least <= most && bestScore(frame, least) <= than) least = round(least + STEP);
  if (least > most || pagesAt(sheet, frame, least) > pages) return undefined;
  const largest = largestFitting(sheet, frame, pages, { least, most });
  let best: Fit | undefined;
  let score = than;
  for (
    let size = Math.min(range.most, largest + LOOK_ABOVE);
    size > least - STEP / 2;
    size -= size > largest - LOOK_BELOW ? STEP : STEP * 2
  ) {
    if (bestScore(frame, size) <= score) break;
    const fit = fitAt(sheet, frame, round(size), pages, score);
    if (fit === undefined) continue;
    best = fit;
    score = fit.score;
  }
  return best;
}

/** The size that cannot be passed: rows that need no further lines grow with their letters still. */
function reach(needed: number, pages: number, { least, most }: SizeRange): number {
  const grown = (least * pages) / Math.max(needed - 1, 0.5);
  return Math.min(most, least + Math.ceil((grown - least) / STEP) * STEP);
}

/** Gives the largest size that fits; the least one does. */
function largestFitting(sheet: Stripped, frame: PageFrame, pages: number, range: SizeRange): number {
  let low = 0;
  let high = Math.round((range.most - range.least) / STEP);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pagesAt(sheet, frame, round(range.least + middle * STEP)) <= pages) low = middle;
    else high = middle - 1;
  }
  return round(range.least + low * STEP);
}

const round = (size: number): number => Math.round(size * 100) / 100;
