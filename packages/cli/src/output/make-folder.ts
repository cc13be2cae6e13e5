import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSystemError } from '../system-error.ts';

/**
 * Makes a folder and those above it one by one: Node's own way never ends where a file system makes none, as below /proc.
 * `mode` are the permissions of what is made. Throws what the file system throws.
 */
export function makeFolder(folder: string, mode: number = 0o777): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT' && !existsSync(dirname(folder))) {
      makeFolder(dirname(folder), mode);
      makeFolder(folder, mode);
    } else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
