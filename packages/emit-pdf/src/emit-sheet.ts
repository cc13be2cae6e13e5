import type { OutputFile, Topic } from '@cribnotes/core';
import { drawPlan } from './draw/draw-plan.ts';
import { openFontBook } from './fonts/font-book.ts';
import type { PdfOptions } from './options.ts';
import { planSheet } from './plan-sheet.ts';
import { recordTopic } from './record/record-topic.ts';
import { THEMES } from './themes.ts';

/** Gives the sheet's file, or none where it does not fit the pages that were asked for; that is reported. */
export async function emitSheet(topic: Topic, options: PdfOptions): Promise<readonly OutputFile[]> {
  const record = recordTopic(topic, options.date);
  const plan = planSheet(topic, options, openFontBook(), record);
  if (plan === undefined) return [];
  const subject = topic.summary ?? `Cheat sheet: ${topic.title}`;
  const bytes = await drawPlan(plan, THEMES[options.theme ?? 'ink'], {
    subject,
    record,
  });
  const summary = `${plan.pages.length} ${plan.pages.length === 1 ? 'page' : 'pages'}, letters of ${plan.size} pt`;
  return [{ path: `${topic.id}.pdf`, bytes, summary }];
}
