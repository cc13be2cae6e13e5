import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Agreed } from '@cribnotes/anki-sync';
import { tell } from '../say.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';

/** Reads what notes and Anki agreed on at the last synchronization of this machine; nothing where that is not known. */
export async function loadAgreed(topic: string): Promise<Agreed> {
  const { readAgreed } = await import('@cribnotes/anki-sync');
  try {
    return readAgreed(await readFile(fileOf(topic), 'utf8'));
  } catch (error) {
    if (isSystemError(error)) return new Map();
    throw error;
  }
}

/** Keeps what notes and Anki agree on now. Where it cannot be kept, the next synchronization is more careful. */
export async function keepAgreed(topic: string, agreed: Agreed): Promise<void> {
  const { printAgreed } = await import('@cribnotes/anki-sync');
  const path = fileOf(topic);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${process.pid}`, printAgreed(agreed));
    await rename(`${path}.${process.pid}`, path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    tell(`crib: cannot keep ${visible(path)}: ${causeOf(error)}`);
  }
}

function fileOf(topic: string): string {
  const state = process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state');
  return join(state, 'cribnotes', 'sync', `${topic}.json`);
}
