import { dirname, join } from 'node:path';
import type { Agreed } from '@cribnotes/anki-sync';
import { Refusal } from '../exit.ts';
import { readRegularFile } from '../notes/read-file.ts';
import { makeFolder } from '../output/make-folder.ts';
import { writeAll } from '../output/write.ts';
import { tell } from '../say.ts';
import { stateFolder } from '../state/state-folder.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';

/** Bytes of the largest file. */
const LARGEST = 64 * 1024 * 1024;

/** Reads what notes and Anki agreed on at the last synchronization of this machine; nothing where that is not known. */
export async function loadAgreed(topic: string): Promise<Agreed> {
  const { readAgreed } = await import('@cribnotes/anki-sync');
  const path = fileOf(topic);
  if (path === undefined) return new Map();
  try {
    const file = await readRegularFile(path, LARGEST);
    return readAgreed(file.kind === 'bytes' ? new TextDecoder().decode(file.bytes) : '');
  } catch (error) {
    if (isSystemError(error)) return new Map();
    throw error;
  }
}

/** Keeps what notes and Anki agree on now. Where it cannot be kept, the next synchronization is more careful. */
export async function keepAgreed(topic: string, agreed: Agreed): Promise<void> {
  const { printAgreed } = await import('@cribnotes/anki-sync');
  const path = fileOf(topic);
  if (path === undefined) return;
  try {
    // It holds what cards say, which is nobody else's business.
    makeFolder(dirname(path), 0o700);
    await writeAll([{ path, bytes: new TextEncoder().encode(printAgreed(agreed)) }], true);
  } catch (error) {
    if (!(error instanceof Refusal) && !isSystemError(error)) throw error;
    const why = error instanceof Refusal ? error.message : causeOf(error);
    tell(`crib: cannot keep ${visible(path)}: ${why}`);
  }
}

function fileOf(topic: string): string | undefined {
  const state = stateFolder();
  return state && join(state, 'sync', `${topic}.json`);
}
