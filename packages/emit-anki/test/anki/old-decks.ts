import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readTopic, type Topic } from '@cribnotes/core';
import { specs } from '@cribnotes/specs';

const FOLDER = join(import.meta.dirname, 'upgrade');
const CONTENT = join(import.meta.dirname, '../../../../content');

/** Notes with the lock of the deck that version 0.1.0 made of them. */
export interface OldDeck {
  readonly name: string;
  readonly lock: string;
  /** What this version reads from the notes. */
  readonly topic: () => Promise<Topic>;
}

/** The decks of our own topics, and of notes in which version 0.1.0 mixed up what is different, or wrote what is wrong. */
export const oldDecks: readonly OldDeck[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.lock'))
  .sort()
  .map((file) => {
    const name = basename(file, '.lock');
    return { name, lock: readFileSync(join(FOLDER, file), 'utf8'), topic: () => readDeck(name) };
  });

async function readDeck(name: string): Promise<Topic> {
  const own = join(FOLDER, `${name}.md`);
  const isOwn = readdirSync(FOLDER).includes(`${name}.md`);
  const folder = join(CONTENT, name);
  const paths = isOwn
    ? [own]
    : readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .map((file) => join(folder, file));
  const files = paths.map((path) => ({ id: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
  return readTopic(files, { name, specs });
}
