import { join, sep } from 'node:path';
import type { Diagnostic } from '@cribnotes/core';
import { ask } from '../repeat/recording.ts';
import { isSystemError } from '../system-error.ts';
import { atFile } from './file-diagnostic.ts';

/** Bytes of the largest settings. */
const LARGEST_SETTINGS = 64 * 1024;

/** Reads what the author says about a whole folder, in a file of it; or says why that is passed over. */
export async function readBeside(
  root: string,
  name: string,
  most: number = LARGEST_SETTINGS,
): Promise<string | Diagnostic | undefined> {
  const path = join(root, name);
  try {
    if (!(await isWithin(root, path)))
      return atFile(
        name,
        'file/outside-root',
        'warning',
        'passed over: the link leads out of the notes’ folder',
      );
    const result = await ask('bytes', path, most);
    switch (result.kind) {
      case 'bytes':
        return new TextDecoder().decode(result.bytes);
      case 'not-a-file':
        return atFile(name, 'file/not-regular', 'warning', 'passed over: not a regular file');
      case 'too-large':
        return atFile(
          name,
          'note/too-large',
          'error',
          `it has ${result.size} bytes, at most ${most} are read`,
        );
    }
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** True where a path, links followed, lies in the folder. Throws what the file system throws. */
export async function isWithin(root: string, path: string): Promise<boolean> {
  const [folder, target] = [ask('real', root), ask('real', path)];
  return target === folder || target.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
