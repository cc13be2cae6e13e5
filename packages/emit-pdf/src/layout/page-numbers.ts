import type { Fit } from './fit.ts';
import type { LinePlace } from './line-items.ts';
import { PAGE_NUMBER } from './lines-in.ts';
import type { MeasuredSheet } from './measured-sheet.ts';
import type { Pen } from './place.ts';

/** Puts the number of the page of an entry at the right edge of a line. */
export function placePageNumber(pen: Pen, anchor: string, place: LinePlace, path: readonly string[]): void {
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

/** Gives the page, from 0, on which each entry begins. */
export function pagesOfAnchors(measured: MeasuredSheet, fit: Fit): ReadonlyMap<string, number> {
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
