import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readRegularFile } from '../notes/read-file.ts';
import { removeStaleFiles } from '../output/temporary-files.ts';
import { writeAll } from '../output/write.ts';
import { stateFolder } from '../state/state-folder.ts';
import { isSystemError } from '../system-error.ts';
import type { Change } from './change.ts';

/** Bytes of the largest journal. */
const LARGEST = 4 * 1024 * 1024;

/** How many answers can be taken back. */
const MOST = 200;

/** The file that remembers the answers of a folder's notes; none where the user has no home. */
function journalOf(root: string): string | undefined {
  const folder = stateFolder();
  const name = createHash('sha256').update(root).digest('hex').slice(0, 24);
  return folder && join(folder, 'reviews', `${name}.json`);
}

/** Gives the answers that were written, the last one at the end. What cannot be read is no answer. */
export async function answersWritten(root: string): Promise<readonly Change[]> {
  const path = journalOf(root);
  if (path === undefined) return [];
  try {
    const file = await readRegularFile(path, LARGEST);
    const read: unknown = file.kind === 'bytes' ? JSON.parse(new TextDecoder().decode(file.bytes)) : [];
    return Array.isArray(read) ? read.filter(isChange) : [];
  } catch (error) {
    if (isSystemError(error) || error instanceof SyntaxError) return [];
    throw error;
  }
}

const isChange = (value: unknown): value is Change =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Record<string, unknown>).at === 'number' &&
  ['path', 'removed', 'added', 'says'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );

/** Remembers what was written. Says whether it could: an answer that is not remembered is written all the same. */
export async function rememberAnswers(root: string, changes: readonly Change[]): Promise<boolean> {
  const path = journalOf(root);
  if (path === undefined) return false;
  try {
    // It holds words of the notes, which are nobody else's business.
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeAll(
      [{ path, bytes: Buffer.from(`${JSON.stringify(changes.slice(-MOST), null, 1)}\n`) }],
      true,
    );
    return true;
  } catch {
    return false;
  }
}

/** Removes what runs that were killed have left where answers are remembered; what cannot be removed harms nobody. */
export function sweepAnswers(root: string): void {
  const path = journalOf(root);
  if (path === undefined || !existsSync(dirname(path))) return;
  try {
    removeStaleFiles(dirname(path));
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
