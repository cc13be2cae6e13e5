import { join } from 'node:path';
import { Refusal } from '../exit.ts';
import type { Input } from '../notes/input.ts';
import { ask } from '../repeat/recording.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';

/** The name of the deck's lock. */
const lockName = 'anki.lock.json';
const largestLock = 64 * 1024 * 1024;

/**
 * Gives the path of the deck's lock: where `asked`, else with the notes, or in `out` where that folder cannot be written.
 * Files that are a topic of their own share their folder with other topics, so their name comes first:
 * `docker.anki.lock.json`.
 */
export async function lockPath(input: Input, out: string, asked?: string): Promise<string> {
  if (asked !== undefined) return fromUser(asked);
  const own = input.kind === 'folder' ? lockName : `${input.name}.${lockName}`;
  return join(canWrite(input.root) ? input.root : out, own);
}

/** Gives the text of the deck's lock at a path, or nothing where there is none yet. Throws a refusal when it cannot be read. */
export async function loadLock(path: string): Promise<string | undefined> {
  try {
    const result = await ask('bytes', path, largestLock);
    if (result.kind === 'bytes') return new TextDecoder().decode(result.bytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new Refusal(`cannot read ${visible(path)}: ${causeOf(error)}`);
  }
  throw new Refusal(`cannot read ${visible(path)}: not a regular file of at most ${largestLock} bytes`);
}

function canWrite(folder: string): boolean {
  try {
    ask('writable', folder);
    return true;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}
