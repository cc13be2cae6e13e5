import type { Topic } from '@cribnotes/core';
import type { FontBook } from './fonts/font-book.ts';
import type { Fit } from './layout/fit.ts';
import { type Layout, type LayoutRequest, layOut } from './layout/lay-out.ts';
import type { LetterWatch } from './layout/measure.ts';
import { DENSE, type Density, OPEN } from './sheet/density.ts';
import type { Issue } from './sheet/origin.ts';
import { type SheetContent, writeSheet } from './sheet/write-sheet.ts';
import type { Theme } from './themes.ts';

/** A sheet in one of its looks, as it is set. */
export interface SetSheet {
  readonly layout: Layout;
  readonly fit: Fit;
}

/** All ways to set the sheet of a topic. Each look is laid out when it is first asked for. */
export interface SheetSetter {
  /** Gives the sheet on at most `pages` pages; nothing where it does not fit, or scores no more than `floor` when set closely. */
  on(pages: number, least: number, floor?: number): SetSheet | undefined;
  /** Gives the fewest pages for letters of a size, set as closely as can be; infinite where a row is taller than a page. */
  fewestPages(size: number): number;
}

/** The open look is taken on the same pages where its letters are so large, in points, and it looks worse than the dense one by no more. */
const ROOMY = 11;
const OPENNESS = 1;

/** Prepares the sheet of a topic. */
export function setterOf(
  topic: Topic,
  issue: Issue,
  content: SheetContent,
  request: LayoutRequest,
  theme: Theme,
  fonts: FontBook,
  watch: LetterWatch,
): SheetSetter {
  const layouts = new Map<Density, Layout>();
  const layoutOf = (density: Density): Layout => {
    const known = layouts.get(density);
    if (known !== undefined) return known;
    const made = layOut(writeSheet(topic, density, issue, content), request, fonts, watch);
    layouts.set(density, made);
    return made;
  };
  const setIn = (density: Density, pages: number, least: number, floor?: number): SetSheet | undefined => {
    const layout = layoutOf(density);
    const fit = layout.fitOn(pages, { least, most: theme.most }, floor);
    return fit && { layout, fit };
  };
  return {
    on(pages, least, floor) {
      const dense = setIn(DENSE, pages, least, floor);
      const roomy = Math.max(ROOMY, least);
      if (dense === undefined || dense.fit.size < roomy) return dense;
      return setIn(OPEN, dense.fit.pages, roomy, dense.fit.score - OPENNESS) ?? dense;
    },
    fewestPages: (size) => layoutOf(DENSE).fewestPages(size),
  };
}
