import type { Diagnostic, Topic } from '@cribnotes/core';
import { packDeck, picturesKnown, stampDeck } from './emit.ts';
import { LOCK_PATH, type LockedNote, printLock } from './lock/lock-file.ts';
import { readLock } from './lock/read-lock.ts';
import { collectMedia } from './media-files.ts';
import { noteTypes } from './note-types/note-types.ts';
import type { AnkiOptions } from './options.ts';
import { noteTag } from './plan/note-tags.ts';
import { planDeck } from './plan/plan-deck.ts';
import { findSharedKey } from './refusals.ts';

/** A note as it is compared with Anki's: fields by name. */
export interface ComparedNote {
  readonly guid: string;
  readonly prompt: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  /** What the lock has of it. */
  readonly versions: readonly {
    readonly fields: Readonly<Record<string, string>>;
    readonly tags: readonly string[];
  }[];
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
  readonly lock?: { readonly path: string; readonly bytes: Uint8Array };
}

/** Gives the deck of a topic for `crib sync`, or the fault for which there is none. */
export function syncDeck(topic: Topic, options: AnkiOptions): ComparedDeck | Diagnostic {
  const lock = options.lock === undefined ? undefined : readLock(options.lock, topic.id);
  if (lock && 'rule' in lock) return lock;
  const plan = planDeck(topic);
  const all = [...plan.notes, ...plan.merged];
  const shared = findSharedKey(all);
  if (shared) return shared;
  const media = collectMedia(all, options.media ?? new Map(), options.report, picturesKnown(lock));
  const stamped = stampDeck(topic, plan, media, lock, options);
  const before = new Map(Object.values(lock?.notes ?? {}).map((note) => [note.guid, note]));
  const compared = (note: Named): ComparedNote => compare(note, before.get(note.guid));
  const text = printLock(stamped.lock);
  return {
    topic: topic.id,
    name: stamped.lock.deck,
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
      return packDeck(topic, { ...stamped, notes, retired: [] }, { ...media, files }, options);
    },
    ...(text === options.lock ? {} : { lock: { path: LOCK_PATH, bytes: new TextEncoder().encode(text) } }),
  };
}

type Named = Pick<LockedNote, 'guid' | 'type' | 'prompt' | 'fields' | 'tags'>;

function compare(note: Named, before: LockedNote | undefined): ComparedNote {
  const { guid, prompt, tags } = note;
  const versions = before ? [{ fields: byName(before), tags: before.tags }] : [];
  return { guid, prompt, tags, fields: byName(note), versions };
}

function byName({ type, fields }: Named): Readonly<Record<string, string>> {
  return Object.fromEntries(noteTypes[type].fields.map(({ name }, at) => [name, fields[at] ?? '']));
}
