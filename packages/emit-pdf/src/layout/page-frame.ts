/** Lengths of one page, in points (1/72 in). */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The area of the columns. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: number;
  readonly columnWidth: number;
  readonly gutter: number;
}

export type Paper = 'a3' | 'a4' | 'a5' | 'letter' | 'legal' | 'tabloid';
/** A paper by its name, or its width and height as it is held, in points. */
export type PaperSize = Paper | readonly [number, number];
export type Orientation = 'landscape' | 'portrait';

/** Width and height of each paper, upright, in points: ISO 216 and ANSI/ASME Y14.1. */
export const PAPERS: Readonly<Record<Paper, readonly [number, number]>> = {
  a3: [841.89, 1190.55],
  a4: [595.28, 841.89],
  a5: [419.53, 595.28],
  letter: [612, 792],
  legal: [612, 1008],
  tabloid: [792, 1224],
};

/** 8.1 mm: office printers leave 4 to 8 mm of the edge blank. */
const MARGIN = 23;
const GUTTER = 12.5;
/** In columns of fewer letters and lines than this nothing can be read, in em. */
const NARROWEST = 6;
const LOWEST = 6;

/** Gives the frame of all pages; `head` is the height that the title takes at the top of each. */
export function pageFrame(
  paper: PaperSize,
  orientation: Orientation,
  columns: number,
  head: number,
): PageFrame {
  const { width, height, inner } = innerSize(paper, orientation);
  return {
    width,
    height,
    margin: MARGIN,
    top: MARGIN + head,
    bottom: height - MARGIN,
    columns,
    columnWidth: (inner - GUTTER * (columns - 1)) / columns,
    gutter: GUTTER,
  };
}

/** The size of the paper as it is held, and the width between its margins, in points. */
export function innerSize(
  paper: PaperSize,
  orientation: Orientation,
): { width: number; height: number; inner: number } {
  const [one, other] = typeof paper === 'string' ? PAPERS[paper] : paper;
  const [narrow, long] = [Math.min(one, other), Math.max(one, other)];
  const [width, height] = orientation === 'portrait' ? [narrow, long] : [long, narrow];
  return { width, height, inner: width - MARGIN * 2 };
}

/** True where columns of letters of `size` points are wide and high enough to hold anything. */
export function hasRoom({ columnWidth, top, bottom }: PageFrame, size: number): boolean {
  return columnWidth >= NARROWEST * size && bottom - top >= LOWEST * size;
}
