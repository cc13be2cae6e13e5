import type { Diagnostic, OutputFile, Topic } from '@cribnotes/core';
import { paperSizeOf } from '@cribnotes/core/paper-size';
import { drawPlan } from './draw/draw-plan.ts';
import { openFontBook } from './fonts/font-book.ts';
import { loadShaper } from './fonts/shaper.ts';
import type { PdfOptions } from './options.ts';
import { type PlannedSheet, planWithOthers } from './plan-sheet.ts';
import { recordTopic } from './record/record-topic.ts';
import type { SheetRecord } from './record/sheet-record.ts';
import { reportFactsLeftOut } from './report-facts.ts';
import { reportPictures } from './report-pictures.ts';
import { readPictures } from './sheet/picture-row.ts';
import { sizeHint } from './size-hint.ts';
import { THEMES } from './themes.ts';

/** Gives the sheet's file, or none where it does not fit the pages that were asked for; that is reported. */
export async function emitSheet(topic: Topic, asked: PdfOptions): Promise<readonly OutputFile[]> {
  const options = { ...wishesOf(topic), ...asked };
  const { source } = options;
  const record = { ...recordTopic(topic, options.date), ...(source === undefined ? {} : { source }) };
  const planned = await planPictured(topic, options, record);
  if (planned === undefined) return [];
  const { plan, others } = planned;
  const subject = topic.summary ?? `Cheat sheet: ${topic.title}`;
  const bytes = await drawPlan(plan, THEMES[options.theme ?? 'ink'], {
    subject,
    record,
  });
  const summary = `${plan.pages.length} ${plan.pages.length === 1 ? 'page' : 'pages'}, letters of ${plan.size} pt${others.length > 0 ? `; ${sizeHint(others)}` : ''}`;
  reportFactsLeftOut(topic, options);
  reportPictures(topic, plan, options);
  return [{ path: `${topic.id}.pdf`, bytes, summary }];
}

/** Gives how the notes themselves want their sheet. */
function wishesOf({ sheet = {} }: Topic): Partial<PdfOptions> {
  const { paper, ...others } = sheet;
  const size = paper === undefined ? undefined : paperSizeOf(paper);
  return size === undefined ? others : { ...others, paper: size };
}

/** A sheet with pictures may have letters that are smaller by this share. */
const WORTH = 0.85;

/** Plans the sheet with the pictures of the notes, or without them where it would take more pages or small letters. */
async function planPictured(
  topic: Topic,
  options: PdfOptions,
  record: SheetRecord,
): Promise<PlannedSheet | undefined> {
  const plain = await planShaped(topic, options, record);
  if (plain === undefined || readPictures(topic.images, options.media).size === 0) return plain;
  const pages = plain.plan.pages.length;
  const quiet = { ...options, pages, pictures: true, report() {} };
  const pictured = await planShaped(topic, quiet, record);
  const isWorth =
    pictured !== undefined &&
    pictured.plan.size >=
      Math.max(Math.min(plain.plan.size, THEMES[options.theme ?? 'ink'].pleasant), plain.plan.size * WORTH);
  return isWorth ? { ...pictured, others: plain.others } : plain;
}

/** Plans the sheet, once more where letters of it must be joined or turned, as few notes need. */
async function planShaped(
  topic: Topic,
  options: PdfOptions,
  record: SheetRecord,
): Promise<PlannedSheet | undefined> {
  const fonts = openFontBook();
  const told: Diagnostic[] = [];
  const report = (one: Diagnostic): void => void told.push(one);
  const planned = planWithOthers(topic, { ...options, report }, fonts, record, true);
  if (fonts.wantsShaper)
    return planWithOthers(topic, options, openFontBook(await loadShaper()), record, true);
  told.forEach(options.report);
  return planned;
}
