import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DeckState, printState, readState, readStateHead, type StateHead } from '@cribnotes/emit-anki';
import { readRegularFile } from '../notes/read-file.ts';
import { writeAll } from '../output/write.ts';
import { isSystemError } from '../system-error.ts';

/** Bytes of the largest state. */
const LARGEST = 64 * 1024 * 1024;

/** Bytes in which a state's head is, unless the path of its notes is very long. */
const HEAD = 16 * 1024;

/** The most decks that are remembered. */
const MOST = 256;

/** The path of a deck's state. */
export function statePath(folder: string, id: string): string {
  return join(folder, 'decks', `${id}.json`);
}

/** The state of a deck; `damaged` where the file holds none of it. Throws what the file system throws. */
export async function loadState(folder: string, id: string): Promise<DeckState | 'damaged' | undefined> {
  try {
    const file = await readRegularFile(statePath(folder, id), LARGEST);
    const state = file.kind === 'bytes' ? readState(new TextDecoder().decode(file.bytes)) : undefined;
    return state?.id === id ? state : 'damaged';
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** The heads of all states. */
export async function listStates(folder: string): Promise<readonly StateHead[]> {
  const heads = await Promise.all((await namesIn(folder)).slice(0, 4 * MOST).map((path) => headOf(path)));
  return heads.filter((head) => head !== undefined);
}

/** Keeps the state of a deck, whole or not at all, and forgets decks that were not built for long. */
export async function saveState(folder: string, state: DeckState): Promise<void> {
  const path = statePath(folder, state.id);
  // It holds what notes say, which is nobody else's business.
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeAll([{ path, bytes: new TextEncoder().encode(printState(state)) }], true);
  const all = await namesIn(folder);
  if (all.length <= MOST) return;
  const dated = await Promise.all(all.map(async (one) => ({ one, time: (await stat(one)).mtimeMs })));
  dated.sort((a, b) => b.time - a.time);
  for (const { one } of dated.slice(MOST)) await rm(one, { force: true });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const decks = join(folder, 'decks');
  const names = await readdir(decks).catch(() => []);
  return names.filter((name) => /^[a-z0-9]{8,64}\.json$/.test(name)).map((name) => join(decks, name));
}

async function headOf(path: string): Promise<StateHead | undefined> {
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return readStateHead(buffer.subarray(0, bytesRead).toString('utf8'));
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}
