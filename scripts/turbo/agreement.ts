import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockedNote, readLock, readPackage } from '../../packages/emit-anki/src/index.ts';
import { withField } from '../../packages/emit-anki/src/note-types/note-fields.ts';

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

/** Each note by its guid. Where it stands in the notes is left out: a lock says it shorter. */
function notesOf(notes: readonly LockedNote[]): ReadonlyMap<string, string> {
  return new Map(notes.map((note) => [note.guid, withField(note, 'Source', '').join('\n')]));
}
