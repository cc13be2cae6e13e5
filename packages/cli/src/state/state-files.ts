import { rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DeckState, printState, readState, readStateHead, type StateHead } from '@cribnotes/emit-anki';
import { makeFolder } from '../output/make-folder.ts';
import { writeAll } from '../output/write.ts';
import { ask } from '../repeat/recording.ts';
import { isSystemError } from '../system-error.ts';
import { MOST_STATES, statePaths } from './state-heads.ts';

/** Bytes of the largest state. */
const LARGEST = 64 * 1024 * 1024;

/** The path of a deck's state. */
export function statePath(folder: string, id: string): string {
  return join(folder, 'decks', `${id}.json`);
}

/** The state of a deck; `damaged` where the file holds none of it. Throws what the file system throws. */
export async function loadState(folder: string, id: string): Promise<DeckState | 'damaged' | undefined> {
  try {
    const file = await ask('bytes', statePath(folder, id), LARGEST);
    const state = file.kind === 'bytes' ? readState(new TextDecoder().decode(file.bytes)) : undefined;
    return state?.id === id ? state : 'damaged';
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** The heads of the states in which this word, a topic or the id of a deck, stands. */
export function statesNaming(folder: string, word: string): readonly StateHead[] {
  return ask('heads', folder, word)
    .map((text) => readStateHead(text))
    .filter((head) => head !== undefined);
}

/** Keeps the state of a deck, whole or not at all, and forgets decks that were not built for long. */
export async function saveState(folder: string, state: DeckState): Promise<void> {
  const path = statePath(folder, state.id);
  // It holds what notes say, which is nobody else's business.
  makeFolder(dirname(path), 0o700);
  await writeAll([{ path, bytes: new TextEncoder().encode(printState(state)) }], true);
  const all = statePaths(folder);
  if (all.length <= MOST_STATES) return;
  const dated = await Promise.all(all.map(async (one) => ({ one, time: (await stat(one)).mtimeMs })));
  dated.sort((a, b) => b.time - a.time);
  for (const { one } of dated.slice(MOST_STATES)) await rm(one, { force: true });
}
