import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../exit.ts';
import type { Input } from '../notes/input.ts';
import { readRegularFile } from '../notes/read-file.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';

const largestLock = 64 * 1024 * 1024;

/**
 * Gives the path of a file that is kept with the notes; where that folder cannot be written, in `out`.
 * Files that are a topic of their own share their folder with other topics, so their name comes first:
 * `docker.anki.lock.json`.
 */
export async function besideNotes(input: Input, out: string, name: string): Promise<string> {
  const own = input.kind === 'folder' ? name : `${input.name}.${name}`;
  return join((await canWrite(input.root)) ? input.root : out, own);
}

/** Gives the text of the deck's lock, or nothing where there is none yet. Throws a refusal when it cannot be read. */
export async function loadLock(input: Input, out: string): Promise<string | undefined> {
  const path = await besideNotes(input, out, 'anki.lock.json');
  try {
    const result = await readRegularFile(path, largestLock);
    if (result.kind === 'bytes') return new TextDecoder().decode(result.bytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new Refusal(`cannot read ${visible(path)}: ${causeOf(error)}`);
  }
  throw new Refusal(`cannot read ${visible(path)}: not a regular file of at most ${largestLock} bytes`);
}

function canWrite(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}
