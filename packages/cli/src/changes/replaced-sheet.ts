import type { Target } from '../output/write.ts';
import { isSystemError } from '../system-error.ts';
import { changeLine, headLine } from './change-lines.ts';
import { compareSheets } from './compare-sheets.ts';
import { readSheet, type SheetFile } from './sheet-file.ts';

/** How many changes a build lists one by one. */
const MOST = 10;

/**
 * Says what a file to write changes of the sheet that stands in its place; nothing where it is no sheet or changes
 * nothing. Ask before it is written.
 */
export async function newsOfSheet({ path, bytes }: Target): Promise<readonly string[]> {
  if (!path.endsWith('.pdf')) return [];
  const old = await sheetAt(path);
  switch (old.kind) {
    case 'foreign':
      return [];
    case 'unrecorded':
      return ['cannot say what has changed: the sheet before bears no record of what it prints'];
    case 'recorded': {
      const { readRecord } = await import('@cribnotes/emit-pdf');
      const record = readRecord(bytes);
      // The topic's own sheet tells the changes of all its parts.
      if (record?.part !== undefined) return [];
      const changes = record === undefined ? [] : compareSheets(old.record, record);
      if (changes.length === 0) return [];
      const more = changes.length - MOST;
      return [
        headLine(old.record, changes),
        ...changes.slice(0, MOST).map((change) => `  ${changeLine(change)}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
      ];
    }
  }
}

/** A sheet that cannot be read must not stop the build: what must not be replaced is judged by who writes. */
async function sheetAt(path: string): Promise<SheetFile> {
  try {
    return await readSheet(path);
  } catch (error) {
    if (isSystemError(error)) return { kind: 'foreign' };
    throw error;
  }
}
