import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSystemError, refusing } from '../system-error.ts';
import { visible } from '../visible.ts';

/**
 * Removes an installed page, and the formatted copies that man-db keeps of it: `cat7/docker-notes.7.gz` beside `man7`.
 * `man` would go on showing them.
 */
export async function removePage(path: string): Promise<void> {
  const kept = join(dirname(dirname(path)), 'cat7');
  const copies = (await namesIn(kept)).filter(
    (name) => name.replace(/\.[A-Za-z0-9]+$/, '') === basename(path),
  );
  for (const gone of [path, ...copies.map((name) => join(kept, name))]) {
    await refusing(`cannot remove ${visible(gone)}`, () => rm(gone, { force: true }));
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}
