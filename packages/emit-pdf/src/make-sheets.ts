import type { Diagnostic, Topic } from '@cribnotes/core';
import { paperSizeOf } from '@cribnotes/core/paper-size';
import { drawPlan } from './draw/draw-plan.ts';
import { openFontBook } from './fonts/font-book.ts';
import { loadShaper } from './fonts/shaper.ts';
import type { Plan } from './layout/plan.ts';
import type { PdfOptions } from './options.ts';
import { splitSheets, type WantedSheet, wholeSheet } from './parts/wanted-sheets.ts';
import { type PlannedSheet, planWithOthers, type SheetOptions } from './plan-sheet.ts';
import type { SheetRecord } from './record/sheet-record.ts';
import { reportFactsLeftOut } from './report-facts.ts';
import { reportPictures } from './report-pictures.ts';
import { readPictures } from './sheet/picture-row.ts';
import { THEMES, type ThemeName } from './themes.ts';

/** A sheet as a file, with what it was made from. */
export interface MadeSheet {
  /** The name of its file without the ending. */
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly plan: Plan;
  readonly theme: ThemeName;
  /** What other numbers of pages would give. */
  readonly others: PlannedSheet['others'];
}

/** Two formats of one run, the sheets and their pictures, are made from the same sheets, about which all is reported once. */
const made = new WeakMap<PdfOptions, WeakMap<Topic, Promise<readonly MadeSheet[]>>>();

/**
 * Gives a topic's sheet, or where it is to be split, its own and those of its parts. None where one of them does not fit the pages
 * that were asked for; that is reported.
 */
export function makeSheets(topic: Topic, asked: PdfOptions): Promise<readonly MadeSheet[]> {
  const ofRun = made.get(asked) ?? new WeakMap<Topic, Promise<readonly MadeSheet[]>>();
  made.set(asked, ofRun);
  const sheets = ofRun.get(topic) ?? makeAnew(topic, asked);
  ofRun.set(topic, sheets);
  return sheets;
}

async function makeAnew(topic: Topic, asked: PdfOptions): Promise<readonly MadeSheet[]> {
  const options = { ...wishesOf(topic), ...asked, report: eachOnce(asked.report) };
  const wanted = options.splitSheet ? splitSheets(topic, options.date) : [wholeSheet(topic, options.date)];
  const sheets: MadeSheet[] = [];
  for (const one of wanted) {
    const sheet = await makeSheet(one, options);
    if (sheet !== undefined) sheets.push(sheet);
  }
  if (sheets.length < wanted.length) return [];
  reportFactsLeftOut(topic, options);
  reportPictures(
    topic,
    sheets.map(({ plan }) => plan),
    options,
  );
  return sheets;
}

async function makeSheet(wanted: WantedSheet, options: PdfOptions): Promise<MadeSheet | undefined> {
  const { topic, title, sides, others: listed = [] } = wanted;
  const { source } = options;
  const record = { ...wanted.record, ...(source === undefined ? {} : { source }) };
  const planned = await planPictured(topic, { ...options, title, sides, others: listed }, record);
  if (planned === undefined) return undefined;
  const { plan, others } = planned;
  const subject = topic.summary ?? `Cheat sheet: ${title}`;
  const theme = options.theme ?? 'ink';
  const bytes = await drawPlan(plan, THEMES[theme], { subject, record });
  return { name: topic.id, title, bytes, plan, theme, others };
}

/** Sheets of one topic may have the same to say of it. */
function eachOnce(report: PdfOptions['report']): PdfOptions['report'] {
  const told = new Set<string>();
  return (one) => {
    const words = JSON.stringify([one.rule, one.message, one.span]);
    if (!told.has(words)) report(one);
    told.add(words);
  };
}

/** Gives how the notes themselves want their sheet. */
function wishesOf({ sheet = {} }: Topic): Partial<PdfOptions> {
  const { paper, split, ...others } = sheet;
  const size = paper === undefined ? undefined : paperSizeOf(paper);
  return {
    ...others,
    ...(size === undefined ? {} : { paper: size }),
    ...(split === undefined ? {} : { splitSheet: split }),
  };
}

/** A sheet with pictures may have letters that are smaller by this share. */
const WORTH = 0.85;

/** Plans the sheet with the pictures of the notes, or without them where it would take more pages or small letters. */
async function planPictured(
  topic: Topic,
  options: SheetOptions,
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
  options: SheetOptions,
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
