import type { SheetRecord } from '@cribnotes/emit-pdf';
import { readRegularFile } from '../notes/read-file.ts';
import { isOurs } from '../output/marks.ts';

/** What a file tells about the sheet that it is. */
export type SheetFile =
  | { readonly kind: 'recorded'; readonly record: SheetRecord }
  /** Ours, and it does not say what it prints: it is of an older version, or damaged. */
  | { readonly kind: 'unrecorded' }
  | { readonly kind: 'foreign' };

/** No sheet of ours comes near it. */
const largestSheet = 64 * 1024 * 1024;

/** Reads what a sheet says about itself. Throws what the file system throws. */
export async function readSheet(path: string): Promise<SheetFile> {
  const file = await readRegularFile(path, largestSheet);
  if (file.kind !== 'bytes') return { kind: 'foreign' };
  const { readRecord } = await import('@cribnotes/emit-pdf');
  const record = readRecord(file.bytes);
  if (record !== undefined) return { kind: 'recorded', record };
  // A kept copy may have any name.
  return { kind: isOurs('sheet.pdf', file.bytes) ? 'unrecorded' : 'foreign' };
}
