import type { Diagnostic, Topic } from '@cribnotes/core';
import { paperSizeOf } from '@cribnotes/core/paper-size';
import { drawPlan } from './draw/draw-plan.ts';
import { openFontBook } from './fonts/font-book.ts';
import { loadShaper } from './fonts/shaper.ts';
import type { Plan } from './layout/plan.ts';
import type { PdfOptions } from './options.ts';
import { type PlannedSheet, planWithOthers } from './plan-sheet.ts';
import { recordTopic } from './record/record-topic.ts';
import type { SheetRecord } from './record/sheet-record.ts';
import { reportFactsLeftOut } from './report-facts.ts';
import { reportPictures } from './report-pictures.ts';
import { readPictures } from './sheet/picture-row.ts';
import { THEMES, type ThemeName } from './themes.ts';

/** A sheet as a file, with what it was made from. */
export interface MadeSheet {
  readonly bytes: Uint8Array;
  readonly plan: Plan;
  readonly theme: ThemeName;
  /** What other numbers of pages would give. */
  readonly others: PlannedSheet['others'];
}

/** Two formats of one run, the sheet and its pictures, are made from one sheet, about which all is reported once. */
const made = new WeakMap<PdfOptions, WeakMap<Topic, Promise<MadeSheet | undefined>>>();

/** Gives a topic's sheet, or none where it does not fit the pages that were asked for; that is reported. */
export function makeSheet(topic: Topic, asked: PdfOptions): Promise<MadeSheet | undefined> {
  const ofRun = made.get(asked) ?? new WeakMap<Topic, Promise<MadeSheet | undefined>>();
  made.set(asked, ofRun);
  const sheet = ofRun.get(topic) ?? makeAnew(topic, asked);
  ofRun.set(topic, sheet);
  return sheet;
}

async function makeAnew(topic: Topic, asked: PdfOptions): Promise<MadeSheet | undefined> {
  const options = { ...wishesOf(topic), ...asked };
  const { source } = options;
  const record = { ...recordTopic(topic, options.date), ...(source === undefined ? {} : { source }) };
  const planned = await planPictured(topic, options, record);
  if (planned === undefined) return undefined;
  const { plan, others } = planned;
  const subject = topic.summary ?? `Cheat sheet: ${topic.title}`;
  const theme = options.theme ?? 'ink';
  const bytes = await drawPlan(plan, THEMES[theme], { subject, record });
  reportFactsLeftOut(topic, options);
  reportPictures(topic, plan, options);
  return { bytes, plan, theme, others };
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
