import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitter } from '../packages/emit-anki/src/index.ts';
import { readLock } from '../packages/emit-anki/src/lock/read-lock.ts';
import { packageRows } from '../packages/emit-anki/src/package/package-rows.ts';
import { writePackage } from '../packages/emit-anki/src/package/write-package.ts';
import { type OldDeck, oldDecks } from '../packages/emit-anki/test/anki/old-decks.ts';

/** A deck of an older version, and the one that comes over it: paths of packages. */
export interface Upgrade {
  readonly name: string;
  readonly first: string;
  readonly apkg: string;
}

/** Writes the decks that 0.1.0 made of the notes in test/anki/upgrade, and those that this version makes, into a folder. */
export async function upgradesIn(folder: string): Promise<readonly Upgrade[]> {
  const upgrades: Upgrade[] = [];
  for (const deck of oldDecks) upgrades.push(await upgrade(deck, join(folder, 'upgrade', deck.name)));
  return upgrades;
}

async function upgrade({ name, lock, topic }: OldDeck, folder: string): Promise<Upgrade> {
  const read = await topic();
  const [first, apkg] = [join(folder, 'old.apkg'), join(folder, `${name}.apkg`)];
  mkdirSync(folder, { recursive: true });
  writeFileSync(first, await oldPackage(lock, read.id));
  const files = await emitter.emit(read, {
    date: '2026-12-01',
    lock,
    report: ({ level, message }) => {
      if (level === 'error') throw new Error(`Cannot build "${name}", expected no fault: ${message}`);
    },
  });
  writeFileSync(apkg, files.find(({ path }) => path.endsWith('.apkg'))!.bytes);
  return { name, first, apkg };
}

/** The package that belongs to a lock: what was written is kept there, field by field. */
async function oldPackage(text: string, topic: string): Promise<Uint8Array> {
  const read = readLock(text, topic);
  if ('rule' in read)
    throw new Error(`Cannot read the lock of "${topic}", expected one of 0.1.0: ${read.message}`);
  const { lock } = read;
  const notes = Object.entries(lock.notes).map(([key, note]) => ({ ...note, key }));
  const modified = notes.reduce((latest, note) => Math.max(latest, note.modified), 0);
  return writePackage(
    lock.deck.name,
    packageRows(notes, () => lock.deck.name),
    [],
    modified,
  );
}
