import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockedNote, readPackage } from '@cribnotes/emit-anki';
import { type Run, runCrib, stateHome } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

/** The notes of a deck by the command that they answer, as they are in its package. */
export type Deck = ReadonlyMap<string, LockedNote>;

/** A folder with the notes `n`, in which decks are built one after the other, each a while later. */
export interface DeckPlace {
  readonly folder: string;
  readonly state: string;
  /** Writes the note `a.md` of `n`, or another file; nothing removes it. */
  write(text: string, path?: string): void;
  /** Builds the deck; words are further arguments. */
  build(...words: readonly string[]): Promise<Run & { readonly deck: Deck }>;
  git(...words: readonly string[]): string;
  /** Takes away what remembers the deck. */
  lose(...what: readonly ('lock' | 'state' | 'package')[]): void;
  readonly lock: string;
}

let time = Date.UTC(2026, 10, 21) / 1000;

/** Makes such a place, with these notes. */
export function deckPlace(text: string): DeckPlace {
  const folder = folderWith({ 'n/a.md': text });
  const state = stateHome();
  rmSync(state, { recursive: true, force: true });
  const lock = join(folder, 'n/anki.lock.json');
  return {
    folder,
    state,
    lock,
    write: (words, path = 'n/a.md') => {
      writeFileSync(join(folder, path), words);
      utimesSync(join(folder, path), time, time);
    },
    build: async (...words) => {
      time += 1000;
      const all = ['build', 'n', '--to', 'anki', '--out', 'o', ...words];
      const run = await runCrib(all, { cwd: folder, env: { SOURCE_DATE_EPOCH: String(time) } });
      return { ...run, deck: await deckAt(join(folder, all[all.lastIndexOf('--out') + 1]!, 'n.apkg')) };
    },
    git: (...words) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    lose: (...what) => {
      if (what.includes('lock')) rmSync(lock);
      if (what.includes('state')) rmSync(state, { recursive: true, force: true });
      if (what.includes('package')) rmSync(join(folder, 'o'), { recursive: true });
    },
  };
}

/** Reads a deck. */
export async function deckAt(path: string): Promise<Deck> {
  if (!existsSync(path)) return new Map();
  const read = await readPackage(readFileSync(path));
  return new Map(Object.values(read?.notes ?? {}).map((note) => [note.answer, note]));
}

/** The paths of the state files. */
export function statesIn(state: string): readonly string[] {
  const decks = join(state, 'cribnotes/decks');
  return existsSync(decks) ? readdirSync(decks).map((name) => join(decks, name)) : [];
}
