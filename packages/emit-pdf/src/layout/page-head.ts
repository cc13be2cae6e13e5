import { fillPhrase } from '@cribnotes/core/printed-words';
import { CODE_SCALE } from '../fonts/faces.ts';
import type { Run, Sheet } from '../sheet/sheet.ts';
import { type HeadLines, headItems, headLines, headWords } from './head-line.ts';
import type { Ruler } from './measure.ts';
import type { PageFrame } from './page-frame.ts';
import type { Item } from './plan.ts';

/** What stands above the columns of every page: title and summary, and in small letters the legend and the origin. */
export interface PageHead {
  /** Its height, in points. */
  readonly height: number;
  /** Gives what stands there; `broken` says whether a command of the sheet stands on several lines. */
  items(frame: PageFrame, page: number, pages: number, broken: boolean): readonly Item[];
}

/** Sizes of the letters in points; a title is set smaller before it takes a second line. */
const TITLE = { most: 18, least: 12 } as const;
const SMALL = 7.5;
const SUMMARY = 9.5;
/** From line to line, as a share of the size. */
const LEADING = 1.27;
/** From the margin to the title's baseline, and from the last baseline to the columns. */
const BASELINE = 15;
const BELOW = 11;
const GAP = 24;
/** Letters with an accent reach so far above their baseline, as a share of the size. */
const ABOVE = 0.73;
/** Chinese, Japanese and Korean letters fill their square, and so do emoji. */
const SQUARE = { above: 0.88, letters: /[^\0-\u2e7f]/ } as const;
/** More space between a title and small letters right below it: the tails of its letters. */
const TAILS = 3;

/** Measures the head. `inner` is the width between the margins, and `smallest` the size of its smallest letters, in points. */
export function measureHead(sheet: Sheet, inner: number, smallest: number, ruler: Ruler): PageHead {
  const small = Math.max(SMALL, smallest / CODE_SCALE);
  const lineHeight = small * LEADING;
  const lines = (path: string, runs: readonly Run[], size: number, room: number): HeadLines =>
    headLines(headWords(path, runs, ruler), size, size * LEADING, room);
  const titleRuns: readonly Run[] = [{ text: sheet.title, face: 'sans-bold' }];
  const oneLine = headWords('H1', titleRuns, ruler).total / 1000;
  const titleSize = Math.max(TITLE.least, smallest, Math.min(TITLE.most, inner / Math.max(oneLine, 0.001)));
  const title = lines('H1', titleRuns, titleSize, inner);
  const numbered = (page: number, pages: number): HeadLines =>
    lines(
      '',
      [{ text: fillPhrase(sheet.words.sheet.page, String(page + 1), String(pages)), face: 'sans' }],
      small,
      inner,
    );
  const widestNumber = numbered(98, 99).width;
  const originRoom = inner - widestNumber - lineHeight;
  const origin = lines('P#origin', [{ text: sheet.origin, face: 'sans' }], small, originRoom);
  const legends = {
    whole: lines('P#legend', sheet.legend.whole, small, inner),
    broken: lines('P#legend', sheet.legend.broken, small, inner),
  };
  const right = Math.max(legends.broken.width, origin.width + widestNumber + lineHeight);
  const isFlat = [title, origin, legends.broken].every((one) => one.lines.length <= 1);
  const beside = isFlat && title.width + GAP + right <= inner;
  const summarySize = Math.max(SUMMARY, smallest);
  const summary = lines('P#summary', [{ text: sheet.summary, face: 'sans' }], summarySize, inner);
  const summaryBeside =
    title.lines.length <= 1 &&
    summary.lines.length <= 1 &&
    title.width + GAP / 2 + summary.width + (beside ? GAP + right : 0) <= inner;
  const above = SQUARE.letters.test(sheet.title) ? SQUARE.above : ABOVE;
  // Baselines from the margin down.
  const titleY = Math.max(BASELINE, beside ? lineHeight + small * ABOVE : 0, titleSize * above);
  const titleEnd = titleY + (title.lines.length - 1) * title.leading;
  const summaryY = summaryBeside ? titleEnd : titleEnd + summarySize * 1.1 + TAILS;
  const isSummaryBelow = !summaryBeside && summary.lines.length > 0;
  const summaryEnd = isSummaryBelow ? summaryY + (summary.lines.length - 1) * summary.leading : titleEnd;
  const legendY = beside ? titleY - lineHeight : summaryEnd + lineHeight + (isSummaryBelow ? 0 : TAILS);
  const originY = beside ? titleY : legendY + Math.max(1, legends.broken.lines.length) * lineHeight;
  const end = beside ? summaryEnd : originY + (origin.lines.length - 1) * origin.leading;
  return {
    height: end + BELOW,
    items(frame, page, pages, broken) {
      const put = (one: HeadLines, x: number, y: number): readonly Item[] => {
        const items = headItems(one, x, frame.margin + y);
        return page === 0 ? items : items.map((item) => ({ ...item, path: [] }));
      };
      const legend = broken ? legends.broken : legends.whole;
      const left = frame.margin;
      const edge = frame.width - frame.margin;
      const number = numbered(page, pages);
      const numberX = edge - number.width;
      return [
        ...put(title, left, titleY),
        ...put(summary, summaryBeside ? left + title.width + GAP / 2 : left, summaryY),
        ...put(legend, beside ? edge - legend.width : left, legendY),
        ...put(origin, beside ? numberX - origin.width - lineHeight : left, originY),
        ...put(number, numberX, originY),
        {
          kind: 'shape',
          shape: 'bar',
          x: left,
          y: frame.top - BELOW + 4.2,
          width: edge - left,
          height: 1.1,
        },
      ];
    },
  };
}
