import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topic } from '@cribnotes/core';
import type { SheetRecord } from '@cribnotes/emit-pdf';
import { Refusal } from '../exit.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';
import { readSheet } from './sheet-file.ts';

/** A sheet that was found, with its absolute path. */
export interface DatedSheet {
  readonly path: string;
  readonly record: SheetRecord;
}

/**
 * Gives the newest sheet of a topic in a folder that bears the day or an earlier one. Earlier notes are not looked for:
 * nothing is run, not even git. Throws a refusal where there is no such sheet.
 */
export async function sheetOfDay(day: string, folder: string, topic: Topic): Promise<DatedSheet> {
  const sheets: DatedSheet[] = [];
  for (const name of await sheetNames(folder)) {
    const path = join(folder, name);
    const record = await recordAt(path);
    if (record === undefined || record.part !== undefined || record.date > day) continue;
    if (name === `${topic.id}.pdf` || titleOf(record) === topic.title) sheets.push({ path, record });
  }
  const [newest] = sheets.sort((left, right) => (left.record.date < right.record.date ? 1 : -1));
  if (newest !== undefined) return newest;
  throw new Refusal(
    `no sheet of “${visible(topic.title)}” in ${visible(folder)} bears ${day} or an earlier day`,
    'keep a copy of each sheet that you print, and name it: crib changes printed.pdf notes',
  );
}

async function sheetNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.pdf')).sort();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return [];
    throw new Refusal(`cannot read ${visible(folder)}: ${causeOf(error)}`);
  }
}

/** What cannot be read is not the sheet that is looked for. */
async function recordAt(path: string): Promise<SheetRecord | undefined> {
  try {
    const sheet = await readSheet(path);
    return sheet.kind === 'recorded' ? sheet.record : undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function titleOf({ rows }: SheetRecord): string | undefined {
  return rows.find(({ kind }) => kind === 'title')?.text;
}
