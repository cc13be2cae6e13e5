import type { Diagnostic, OutputFile, Topic } from '@cribnotes/core';
import { drawPlan } from './draw/draw-plan.ts';
import { openFontBook } from './fonts/font-book.ts';
import { loadShaper } from './fonts/shaper.ts';
import type { Plan } from './layout/plan.ts';
import type { PdfOptions } from './options.ts';
import { planSheet } from './plan-sheet.ts';
import { recordTopic } from './record/record-topic.ts';
import type { SheetRecord } from './record/sheet-record.ts';
import { THEMES } from './themes.ts';

/** Gives the sheet's file, or none where it does not fit the pages that were asked for; that is reported. */
export async function emitSheet(topic: Topic, options: PdfOptions): Promise<readonly OutputFile[]> {
  const record = recordTopic(topic, options.date);
  const plan = await planShaped(topic, options, record);
  if (plan === undefined) return [];
  const subject = topic.summary ?? `Cheat sheet: ${topic.title}`;
  const bytes = await drawPlan(plan, THEMES[options.theme ?? 'ink'], {
    subject,
    record,
  });
  const summary = `${plan.pages.length} ${plan.pages.length === 1 ? 'page' : 'pages'}, letters of ${plan.size} pt`;
  return [{ path: `${topic.id}.pdf`, bytes, summary }];
}

/** Plans the sheet, once more where letters of it must be joined or turned, as few notes need. */
async function planShaped(topic: Topic, options: PdfOptions, record: SheetRecord): Promise<Plan | undefined> {
  const fonts = openFontBook();
  const told: Diagnostic[] = [];
  const plan = planSheet(topic, { ...options, report: (one) => void told.push(one) }, fonts, record);
  if (fonts.wantsShaper) return planSheet(topic, options, openFontBook(await loadShaper()), record);
  told.forEach(options.report);
  return plan;
}
