import type { StampedNote } from '../../src/deck-note.ts';
import { noteTypes } from '../../src/note-types/note-types.ts';

/** What a learner has of one note. */
export interface CollectionNote {
  readonly guid: string;
  readonly type: string;
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  readonly modified: number;
}

/** A learner's collection: notes by guid, and what was learned of each card, by guid and template. */
export interface Collection {
  readonly notes: ReadonlyMap<string, CollectionNote>;
  readonly schedules: ReadonlyMap<string, string>;
}

/** What an import did to each note of the package. */
export interface ImportLog {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly kept: readonly string[];
}

export const emptyCollection: Collection = { notes: new Map(), schedules: new Map() };

/**
 * Imports a package as Anki does with every switch as it comes ("update notes: if newer", no merging of note
 * types, no learning progress). Notes are matched by guid alone; a known note is replaced, tags and all, if the
 * package's is newer; a card is known by its note and template and then never touched; nothing is ever deleted.
 * Guids are looked up before the first note is added, so that two equal ones in one package both come in.
 */
export function importPackage(
  collection: Collection,
  notes: readonly StampedNote[],
): { readonly collection: Collection; readonly log: ImportLog } {
  const known = collection.notes;
  const after = new Map(known);
  const schedules = new Map(collection.schedules);
  const log = { added: [] as string[], updated: [] as string[], kept: [] as string[] };
  for (const note of notes) {
    const { guid, type, fields, tags, modified } = note;
    if (fields.length !== noteTypes[type].fields.length)
      throw new Error(`Anki refuses the package: ${type} with ${fields.length} fields`);
    const existing = known.get(guid);
    if (existing && existing.type !== type) throw new Error(`Anki leaves out ${guid}: its note type changed`);
    const incoming = { guid, type, fields, tags, modified };
    if (!existing) {
      // The second of two equal guids would be a note that nothing can reach any more.
      after.set(after.has(guid) ? `${guid} (duplicate)` : guid, incoming);
      log.added.push(guid);
    } else if (existing.modified < modified) {
      after.set(guid, incoming);
      log.updated.push(guid);
    } else log.kept.push(guid);
    for (const ord of note.cards) {
      const card = `${guid} ${ord}`;
      if (!schedules.has(card)) schedules.set(card, 'new');
    }
  }
  return { collection: { notes: after, schedules }, log };
}

/** The learner studies: every card gets a schedule of its own. */
export function study(collection: Collection, session: number): Collection {
  const schedules = [...collection.schedules.keys()].map(
    (card, at) => [card, `session ${session}, card ${at}`] as const,
  );
  return { ...collection, schedules: new Map(schedules) };
}

/** The learner puts a tag of their own on a note, which makes it newer. */
export function tagNote(collection: Collection, guid: string, tag: string, now: number): Collection {
  const note = collection.notes.get(guid);
  if (!note) return collection;
  const tagged = { ...note, tags: [...new Set([...note.tags, tag])], modified: now };
  return { ...collection, notes: new Map([...collection.notes, [guid, tagged]]) };
}
