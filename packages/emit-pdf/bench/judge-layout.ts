import type { Topic } from '@cribnotes/core';
import { openFontBook } from '../src/fonts/font-book.ts';
import type { Fit } from '../src/layout/fit.ts';
import type { Plan } from '../src/layout/plan.ts';
import { heightOf, type Strip } from '../src/layout/strip.ts';
import type { PdfOptions } from '../src/options.ts';
import { type PlannedSheet, planWithOthers } from '../src/plan-sheet.ts';
import { recordTopic } from '../src/record/record-topic.ts';

/** What is to be said against how a sheet is set. */
export interface LayoutFaults {
  readonly planned: PlannedSheet;
  /** Splits although the groups have room on the same pages in the same size when none is split. */
  readonly avoidable: number;
  /** The size of the smallest letter on the sheet, in points. */
  readonly smallest: number;
  /** How much larger the letters are where as many pages, or all sides of as much paper, are asked for, in points. */
  readonly cliff: number;
}

/** Sets a topic's sheet and judges it, by other means than those by which it was made. */
export function judgeLayout(topic: Topic, options: Partial<PdfOptions> = {}): LayoutFaults {
  const planned = setTopic(topic, options);
  const { plan, fit, strip } = planned;
  const sides = Math.ceil(fit.pages / 2) * 2;
  const asked = [fit.pages, sides].map((pages) => setTopic(topic, { ...options, pages }).fit.size);
  return {
    planned,
    avoidable: plan.splits > 0 && fitsWhole(strip, fit) ? plan.splits : 0,
    smallest: smallestLetter(plan),
    cliff: options.pages === undefined ? Math.max(...asked) - fit.size : 0,
  };
}

function setTopic(topic: Topic, options: Partial<PdfOptions>): PlannedSheet {
  const all = { date: '2026-03-14', report() {}, ...options };
  const planned = planWithOthers(topic, all, openFontBook(), recordTopic(topic, all.date), false);
  if (planned === undefined) throw new Error(`Cannot judge ${topic.id}, expected a sheet`);
  return planned;
}

/** Fills columns with whole groups: where no group may be split, nothing does better than to fill each. */
function fitsWhole(strip: Strip, { frame, size, pages }: Fit): boolean {
  const height = (frame.bottom - frame.top) / size + 1e-6;
  let columns = 1;
  let start = 0;
  for (const { from, to } of strip.groups) {
    if (heightOf(strip, from, to) > height) return false;
    if (heightOf(strip, start, to) <= height) continue;
    columns++;
    start = from;
  }
  return columns <= pages * frame.columns;
}

function smallestLetter({ pages }: Plan): number {
  return Math.min(
    ...pages.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'text' ? item.lines.flatMap(({ spans }) => spans.map(({ size }) => size)) : [],
      ),
    ),
  );
}
