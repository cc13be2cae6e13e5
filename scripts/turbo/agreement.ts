import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLock, readPackage } from '../../packages/emit-anki/src/index.ts';

/** Throws where the deck of a topic has other notes, or other words on them, than its lock says. */
export async function expectAgreement(content: string, topic: string): Promise<void> {
  const folder = join(content, topic);
  const name = readdirSync(join(folder, 'dist')).find((file) => file.endsWith('.apkg'));
  const deck = name && (await readPackage(readFileSync(join(folder, 'dist', name))));
  const read = readLock(readFileSync(join(folder, 'anki.lock.json'), 'utf8'), topic);
  if (!deck || !read || 'rule' in read) throw new Error(`${topic}: no deck or no lock can be read`);
  const locked = notesOf(Object.values(read.lock.notes).filter(({ done }) => done === undefined));
  const written = notesOf(Object.values(deck.notes));
  const other = [...new Set([...locked.keys(), ...written.keys()])].filter(
    (guid) => locked.get(guid) !== written.get(guid),
  );
  if (other.length > 0)
    throw new Error(
      `${topic}: the deck has ${written.size} notes, its lock ${locked.size}; ${other.length} are not the same`,
    );
}

function notesOf(notes: readonly { readonly guid: string; readonly fields: readonly string[] }[]) {
  return new Map(notes.map(({ guid, fields }) => [guid, fields.join('\n')]));
}
