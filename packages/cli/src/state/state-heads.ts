import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes in which a state's head is, unless the path of its notes is very long. */
const HEAD = 16 * 1024;

/** The most decks that are remembered. */
export const MOST_STATES = 256;

/** The paths of all states. */
export function statePaths(folder: string): readonly string[] {
  const decks = join(folder, 'decks');
  try {
    return readdirSync(decks)
      .filter((name) => /^[a-z0-9]{8,64}\.json$/.test(name))
      .sort()
      .map((name) => join(decks, name));
  } catch {
    return [];
  }
}

/** The beginnings of the states, before their notes, in which this word stands as a value. */
export function headsNaming(folder: string, word: string): readonly string[] {
  const buffer = Buffer.alloc(HEAD);
  return statePaths(folder)
    .slice(0, 4 * MOST_STATES)
    .flatMap((path) => headOf(path, buffer))
    .filter((head) => head.includes(`: ${JSON.stringify(word)}`));
}

function headOf(path: string, buffer: Buffer): readonly string[] {
  try {
    const file = openSync(path, 'r');
    try {
      const length = readSync(file, buffer, 0, HEAD, 0);
      return [buffer.subarray(0, length).toString('utf8').split('\n  "notes": {')[0] ?? ''];
    } finally {
      closeSync(file);
    }
  } catch {
    return [];
  }
}
