import type { Diagnostic, Topic } from '@cribnotes/core';
import { deckByGroup } from './deck-name.ts';
import { packDeck, prepareDeck } from './emit.ts';
import { confirmRetired } from './lock/confirm-retired.ts';
import { LOCK_PATH, type Lock, type LockedNote, printLock } from './lock/lock-file.ts';
import { noteTypes } from './note-types/note-types.ts';
import type { AnkiOptions } from './options.ts';
import { noteTag } from './plan/note-tags.ts';

/** A note as it is compared with Anki's: fields by name. */
export interface ComparedNote {
  readonly guid: string;
  readonly prompt: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  /** What the lock has of it, and what was built last. */
  readonly versions: readonly {
    readonly fields: Readonly<Record<string, string>>;
    readonly tags: readonly string[];
  }[];
}

/** A lock to write. */
interface LockFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A deck to be compared with Anki instead of being imported whole. */
export interface ComparedDeck {
  readonly topic: string;
  readonly name: string;
  readonly notes: readonly ComparedNote[];
  readonly retired: readonly ComparedNote[];
  readonly retiredTag: string;
  readonly media: ReadonlyMap<string, Uint8Array>;
  /** Writes a package of the notes with these guids alone. */
  readonly pack: (guids: ReadonlySet<string>) => Promise<Uint8Array>;
  /** The lock to keep, where it is another one than before. */
  readonly lock?: LockFile;
  /** The lock once Anki knows that the notes with these guids are retired, at a time in epoch seconds. */
  readonly confirm: (guids: ReadonlySet<string>, now: number) => LockFile | undefined;
}

/** Gives the deck of a topic for `crib sync`, or the fault for which there is none. */
export async function syncDeck(given: Topic, options: AnkiOptions): Promise<ComparedDeck | Diagnostic> {
  const prepared = await prepareDeck(given, options);
  if ('rule' in prepared) return prepared;
  const { topic, media, recalled, stamped } = prepared;
  const versions = [recalled.lock, recalled.emitted].map(byGuid);
  const compared = (note: Named): ComparedNote => compare(note, versions);
  const deckOf = deckByGroup(topic, stamped.lock.deck.name, options.groupDecks ?? false);
  const lockAs = (lock: Lock): LockFile | undefined => {
    const text = printLock(lock);
    return text === options.lock ? undefined : { path: LOCK_PATH, bytes: new TextEncoder().encode(text) };
  };
  const lock = lockAs(stamped.lock);
  return {
    topic: topic.id,
    name: stamped.lock.deck.name,
    notes: stamped.notes.map(compared),
    retired: Object.values(stamped.lock.notes).flatMap((note) =>
      note.retired === undefined ? [] : [compared(note)],
    ),
    retiredTag: noteTag(topic.id, 'retired'),
    media: new Map(media.files.map(({ name, bytes }) => [name, bytes])),
    pack: (guids) => {
      const notes = stamped.notes.filter(({ guid }) => guids.has(guid));
      const shown = notes.map(({ fields }) => fields.join('')).join('');
      const files = media.files.filter(({ name }) => shown.includes(name));
      const alone = { ...stamped, notes, retired: [], waiting: [], restored: [] };
      return packDeck(alone, { ...media, files }, deckOf);
    },
    confirm: (guids, now) => lockAs(confirmRetired(stamped.lock, now, guids)),
    ...(lock ? { lock } : {}),
  };
}

type Versions = readonly ReadonlyMap<string, LockedNote>[];

function byGuid(known: Pick<Lock, 'notes'> | undefined): ReadonlyMap<string, LockedNote> {
  return new Map(Object.values(known?.notes ?? {}).map((note) => [note.guid, note]));
}

type Named = Pick<LockedNote, 'guid' | 'type' | 'prompt' | 'fields' | 'tags'>;

function compare(note: Named, known: Versions): ComparedNote {
  const { guid, prompt, tags } = note;
  const versions = known.flatMap((notes) => {
    const before = notes.get(guid);
    return before ? [{ fields: byName(before), tags: before.tags }] : [];
  });
  return { guid, prompt, tags, fields: byName(note), versions };
}

function byName({ type, fields }: Named): Readonly<Record<string, string>> {
  return Object.fromEntries(noteTypes[type].fields.map(({ name }, at) => [name, fields[at] ?? '']));
}
