import type { OutputFile, Topic } from '@cribnotes/core';
import { drawPlan } from './draw/draw-plan.ts';
import { openFontBook } from './fonts/font-book.ts';
import type { PdfOptions } from './options.ts';
import { planWithOthers } from './plan-sheet.ts';
import { recordTopic } from './record/record-topic.ts';
import { sizeHint } from './size-hint.ts';
import { THEMES } from './themes.ts';

/** Gives the sheet's file, or none where it does not fit the pages that were asked for; that is reported. */
export async function emitSheet(topic: Topic, options: PdfOptions): Promise<readonly OutputFile[]> {
  const record = recordTopic(topic, options.date);
  const planned = planWithOthers(topic, options, openFontBook(), record, true);
  if (planned === undefined) return [];
  const { plan, others } = planned;
  const subject = topic.summary ?? `Cheat sheet: ${topic.title}`;
  const bytes = await drawPlan(plan, THEMES[options.theme ?? 'ink'], {
    subject,
    record,
  });
  const summary = `${plan.pages.length} ${plan.pages.length === 1 ? 'page' : 'pages'}, letters of ${plan.size} pt${others.length > 0 ? `; ${sizeHint(others)}` : ''}`;
  return [{ path: `${topic.id}.pdf`, bytes, summary }];
}
