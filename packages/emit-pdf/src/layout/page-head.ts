import { fillPhrase } from '@cribnotes/core/printed-words';
import type { Paragraph, Run, Sheet } from '../sheet/sheet.ts';
import { lineItems } from './line-items.ts';
import { type MeasuredParagraph, measureParagraph, type Ruler } from './measure.ts';
import type { PageFrame } from './page-frame.ts';
import type { Item } from './plan.ts';

/** What stands above the columns of every page: title and summary, and in small letters the legend and the origin. */
export interface PageHead {
  /** Its height, in points. */
  readonly height: number;
  /** Gives what stands there; `broken` says whether a command of the sheet stands on several lines. */
  items(frame: PageFrame, page: number, pages: number, broken: boolean): readonly Item[];
}

const TITLE = { most: 18, least: 7 } as const;
const SMALL = 7.5;
const SUMMARY = 9.5;
/** From the margin to the title's baseline, from line to line, and from the last baseline to the columns. */
const BASELINE = 15;
const LINE = 9.5;
const BELOW = 11;
const GAP = 24;

/** Measures the head. `inner` is the width between the margins, in points. */
export function measureHead(sheet: Sheet, inner: number, ruler: Ruler): PageHead {
  const line = (path: string, runs: readonly Run[]): MeasuredParagraph =>
    measureParagraph(lineOf(path, runs), ruler);
  const title = line('H1', [{ text: sheet.title, face: 'sans-bold' }]);
  const summary = line('P#summary', [{ text: sheet.summary, face: 'sans' }]);
  const legends = {
    whole: line('P#legend', sheet.legend.whole),
    broken: line('P#legend', sheet.legend.broken),
  };
  const origin = line('P#origin', [{ text: sheet.origin, face: 'sans' }]);
  const titleSize = Math.max(TITLE.least, fitted(title, inner, TITLE.most));
  const small = fitted(legends.broken, inner, SMALL);
  const left = widthAt(title, titleSize);
  const numbered = (page: number, pages: number): MeasuredParagraph =>
    line('', [{ text: fillPhrase(sheet.words.sheet.page, String(page + 1), String(pages)), face: 'sans' }]);
  const right = Math.max(
    widthAt(legends.broken, small),
    widthAt(origin, SMALL) + widthAt(numbered(99, 99), SMALL) + LINE,
  );
  const beside = left + GAP + right <= inner;
  const summarySize = fitted(summary, inner, SUMMARY);
  const summaryBeside = left + widthAt(summary, summarySize) + (beside ? right + GAP : 0) + GAP <= inner;
  const below = (summary.total > 0 && !summaryBeside ? 1 : 0) + (beside ? 0 : 2);
  return {
    height: BASELINE + below * LINE + BELOW,
    items(frame, page, pages, broken) {
      const put = (measured: MeasuredParagraph, x: number, y: number, size: number): readonly Item[] => {
        const words = [{ from: 0, to: measured.words.length, width: 0 }];
        const items = lineItems(measured, words, { ...AT_ONCE, left: x, size, baseline: y });
        return page === 0 ? items : items.map((item) => ({ ...item, path: [] }));
      };
      const legend = broken ? legends.broken : legends.whole;
      const y = frame.margin + BASELINE;
      const edge = frame.width - frame.margin;
      const under = summary.total > 0 && !summaryBeside ? y + LINE + 1 : y;
      const legendY = beside ? y - LINE : under + LINE;
      const originY = beside ? y : under + LINE * 2;
      const number = numbered(page, pages);
      const numberX = edge - widthAt(number, SMALL);
      const originX = beside ? numberX - widthAt(origin, SMALL) - LINE : frame.margin;
      return [
        ...put(title, frame.margin, y, titleSize),
        ...put(summary, summaryBeside ? frame.margin + left + GAP / 2 : frame.margin, under, summarySize),
        ...put(legend, beside ? edge - widthAt(legend, small) : frame.margin, legendY, small),
        ...put(origin, originX, originY, SMALL),
        ...put(number, numberX, originY, SMALL),
        {
          kind: 'shape',
          shape: 'bar',
          x: frame.margin,
          y: frame.top - BELOW + 4.2,
          width: edge - frame.margin,
          height: 1.1,
        },
      ];
    },
  };
}

const AT_ONCE = {
  column: -1,
  leading: 0,
  indent: 0,
  hang: 0,
  room: undefined,
  backslash: undefined,
  blank: undefined,
} as const;

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

/** The size in which a line is no wider than `room`, at most `most`. */
function fitted(measured: MeasuredParagraph, room: number, most: number): number {
  return Math.min(most, (room * 1000) / Math.max(1, measured.total));
}

function widthAt(measured: MeasuredParagraph, size: number): number {
  return (measured.total * size) / 1000;
}
