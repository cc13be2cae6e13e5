import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../output/make-folder.ts';
import { forgetTemporaryFile, removeStaleFiles, temporaryPath } from '../output/temporary-files.ts';
import { isSystemError } from '../system-error.ts';

/** How much a folder of the cache holds: bytes of all files, and how many; the oldest go. */
export interface CacheLimits {
  readonly all: number;
  readonly files: number;
}

/** The folders that this process has looked through for what is too much: once is enough, and hundreds of topics keep one file each. */
const pruned = new Set<string>();

/**
 * Keeps a file under a name of 43 letters, whole or not at all, and for its user alone. A folder that is full or cannot be
 * written keeps none, and ends nothing.
 */
export function keepCacheFile(folder: string, name: string, bytes: Uint8Array, most: CacheLimits): void {
  try {
    // It holds what notes say, which is nobody else's business.
    makeFolder(folder, 0o700);
    removeStaleFiles(folder);
    const temporary = temporaryPath(folder);
    try {
      writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx' });
      renameSync(temporary, join(folder, name));
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    } finally {
      forgetTemporaryFile(temporary);
    }
    if (!pruned.has(folder)) prune(folder, most);
    pruned.add(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Removes the oldest files above what is kept. */
function prune(folder: string, most: CacheLimits): void {
  const files = readdirSync(folder)
    .filter((name) => /^[\w-]{43}$/.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const facts = statSync(path, { throwIfNoEntry: false });
      return facts ? [{ path, size: facts.size, time: facts.mtimeMs }] : [];
    })
    .sort((one, other) => other.time - one.time);
  let size = 0;
  for (const [index, file] of files.entries()) {
    size += file.size;
    if (index >= most.files || size > most.all) rmSync(file.path, { force: true });
  }
}
