import type { FontBook } from '../fonts/font-book.ts';
import type { Paragraph, Run, Sheet } from '../sheet/sheet.ts';
import { lineItems } from './line-items.ts';
import { type MeasuredParagraph, type MissingGlyph, measureParagraph } from './measure.ts';
import type { PageFrame } from './page-frame.ts';
import type { Item } from './plan.ts';
import { widthOf } from './wrap.ts';

const TITLE_SIZE = 18;
const SMALL = 7.5;
const SUMMARY_SIZE = 9.5;
const LEAST_TITLE = 9;
/** From the margin to the title's baseline, and to the columns. */
const BASELINE = 15;
const HEAD = 27;
/** From the edge of the columns to the baseline of the last line. */
const FOOT_BASELINE = 14;

/** What stands on every page around the columns. */
export interface Furniture {
  /** The height of the title, in points. */
  readonly head: number;
  header(frame: PageFrame, page: number): readonly Item[];
  footer(frame: PageFrame, page: number, pages: number): readonly Item[];
}

/** Measures the title line, the legend and the line under the columns. `inner` is the width between the margins. */
export function measureFurniture(
  sheet: Sheet,
  inner: number,
  fonts: FontBook,
  missing: MissingGlyph,
): Furniture {
  const line = (path: string, runs: readonly Run[]): MeasuredParagraph =>
    measureParagraph(lineOf(path, runs), fonts, missing);
  const title = line('H1', [{ text: sheet.title, face: 'sans-bold' }]);
  const summary = line('P#summary', [{ text: sheet.summary, face: 'sans' }]);
  const legend = line('P#legend', sheet.legend);
  const origin = line('P#origin', [{ text: sheet.origin, face: 'sans' }]);
  const titleSize = Math.max(LEAST_TITLE, Math.min(TITLE_SIZE, (inner * 1000) / Math.max(1, extent(title))));
  const titleWidth = (extent(title) * titleSize) / 1000;
  const legendWidth = (extent(legend) * SMALL) / 1000;
  const summaryWidth = (extent(summary) * SUMMARY_SIZE) / 1000;
  const legendBeside = titleWidth + legendWidth + 24 <= inner;
  const summaryBeside = summaryWidth + titleWidth + (legendBeside ? legendWidth : 0) + 36 <= inner;
  const second = (!legendBeside && legendWidth > 0) || (!summaryBeside && summaryWidth > 0);
  const put = (
    measured: MeasuredParagraph,
    x: number,
    y: number,
    size: number,
    tagged: boolean,
  ): readonly Item[] => {
    const items = lineItems(measured, [{ from: 0, to: measured.words.length, width: 0 }], {
      left: x,
      size,
      column: -1,
      baseline: y,
      leading: 0,
      indent: 0,
      hang: 0,
      backslash: undefined,
      blank: undefined,
    });
    return tagged ? items : items.map((item) => ({ ...item, path: [] }));
  };
  return {
    head: second ? HEAD + 12 : HEAD,
    header(frame, page) {
      const right = frame.width - frame.margin;
      const y = frame.margin + BASELINE;
      const ruleY = frame.top - 7;
      return [
        ...put(title, frame.margin, y, titleSize, page === 0),
        ...put(
          summary,
          summaryBeside ? frame.margin + titleWidth + 12 : frame.margin,
          summaryBeside ? y : y + 12,
          SUMMARY_SIZE,
          page === 0,
        ),
        ...put(legend, right - legendWidth, legendBeside ? y : y + 12, SMALL, page === 0),
        { kind: 'shape', shape: 'bar', x: frame.margin, y: ruleY, width: right - frame.margin, height: 1.2 },
      ];
    },
    footer(frame, page, pages) {
      const y = frame.bottom + FOOT_BASELINE;
      const number = line('', [{ text: `page ${page + 1} of ${pages}`, face: 'sans' }]);
      const width = (extent(number) * SMALL) / 1000;
      return [
        ...put(origin, frame.margin, y, SMALL, page === pages - 1),
        ...put(number, frame.width - frame.margin - width, y, SMALL, false),
      ];
    },
  };
}

function lineOf(path: string, runs: readonly Run[]): Paragraph {
  return {
    parts: [{ path: path === '' ? [] : [path], runs }],
    wrap: 'prose',
    scale: 1,
    indent: 0,
    hang: 0,
    before: 0,
  };
}

function extent(measured: MeasuredParagraph): number {
  return widthOf(measured.words, 0, measured.words.length);
}
