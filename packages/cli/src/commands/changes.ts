import type { SheetRecord } from '@cribnotes/emit-pdf';
import { changeLine, headLine } from '../changes/change-lines.ts';
import { type Change, compareSheets } from '../changes/compare-sheets.ts';
import { type DatedSheet, sheetOfDay } from '../changes/dated-sheet.ts';
import { readSheet } from '../changes/sheet-file.ts';
import { dateOf, isDay } from '../date.ts';
import { type ExitCode, Refusal } from '../exit.ts';
import { say, tell } from '../say.ts';
import { refusing } from '../system-error.ts';
import { type ReadTopic, type TopicOptions, topicAt } from '../topic.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';
import { codeFor } from './check.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** The options of `crib changes`. */
export interface ChangesOptions extends TopicOptions {
  /** Where sheets of a day are looked for. */
  readonly out: string;
  readonly format: 'text' | 'json';
}

/** `crib changes`: prints on stdout what a sheet made now would say otherwise than one that was made before. */
export async function changes(
  since: string,
  paths: readonly string[],
  options: ChangesOptions,
): Promise<ExitCode> {
  const read = await topicAt(paths.length === 0 ? ['.'] : paths, {
    ...options,
    passOver: [options.out],
    spelling: false,
  });
  const errors = read.diagnostics.filter(({ level }) => level === 'error');
  tellDiagnostics(errors, read, false);
  const before = await sheetSince(since, options.out, read);
  const after = await recordNow(read, before);
  const found = compareSheets(before.record, after);
  switch (options.format) {
    case 'text':
      await say(`${[headLine(before.record, found), ...found.map(changeLine)].join('\n')}\n`);
      break;
    case 'json':
      await say(`${JSON.stringify(reportOf(before, after, found), null, 2)}\n`);
      break;
  }
  return codeFor(errors);
}

/** Gives what the same sheet would say now: that of the topic, or one of its parts. */
async function recordNow({ topic }: ReadTopic, { path, record: { part } }: DatedSheet): Promise<SheetRecord> {
  const { recordPart, recordTopic } = await import('@cribnotes/emit-pdf');
  const date = dateOf(topic, undefined, process.env.SOURCE_DATE_EPOCH);
  const record = part === undefined ? recordTopic(topic, date) : recordPart(topic, date, part);
  if (record !== undefined) return record;
  throw new Refusal(
    `the notes make no sheet ${visible(part ?? '')}.pdf any more, as ${visible(path)} is`,
    `compare with the topic’s own sheet, ${visible(topic.id)}.pdf`,
  );
}

/** What looks like a day is one; a file of such a name can be called `./2026-11-20`. */
async function sheetSince(since: string, out: string, { topic }: ReadTopic): Promise<DatedSheet> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) return sheetFrom(fromUser(since));
  if (!isDay(since)) throw new Refusal(`${since} is no day`, 'name a day such as 2026-03-14, or a sheet');
  const sheet = await sheetOfDay(since, fromUser(out), topic);
  tell(`compared with ${visible(sheet.path)}`);
  return sheet;
}

async function sheetFrom(path: string): Promise<DatedSheet> {
  const sheet = await refusing(`cannot read ${visible(path)}`, () => readSheet(path));
  switch (sheet.kind) {
    case 'recorded':
      return { path, record: sheet.record };
    case 'unrecorded':
      throw new Refusal(
        `${visible(path)} bears no record of what it prints: it was made by an older crib, or is damaged`,
        'build the sheet anew, and keep a copy when you print it',
      );
    case 'foreign':
      throw new Refusal(
        `${visible(path)} is no sheet that crib made`,
        'name a sheet, or a day such as 2026-03-14',
      );
  }
}

/** The changes as a program reads them: every row with all of its words. */
function reportOf(
  { path, record }: DatedSheet,
  after: DatedSheet['record'],
  found: readonly Change[],
): object {
  const { date, mark } = record;
  return {
    sheet: path,
    before: { date, mark },
    after: { date: after.date, mark: after.mark },
    changes: found,
  };
}
