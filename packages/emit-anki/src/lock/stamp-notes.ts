import type { DeckNote, StampedNote } from '../deck-note.ts';
import { noteTag } from '../plan/note-tags.ts';
import { findCorrected } from './find-corrected.ts';
import { LOCK_FORMAT, type Lock, type LockedNote } from './lock-file.ts';
import { contentHash, noteGuid } from './note-identity.ts';

/** The change time of a note that was never changed, in epoch seconds. A constant: the first build needs no clock. */
export const FIRST_MODIFIED: number = Date.UTC(2020, 0, 1) / 1000;

/** What stamping takes beside the notes. */
export interface StampOptions {
  readonly topic: string;
  /** The name of the deck, where the author gives one. */
  readonly deck?: string;
  /** The name for the deck of a first build. */
  readonly firstDeck: string;
  /** The last build's lock. */
  readonly lock?: Lock;
  /** Epoch seconds, for changed notes. */
  readonly now: number;
  /** Stamp every note as changed. */
  readonly touch: boolean;
}

/** The notes with guids and change times, what became of each, and the lock to keep. */
export interface StampedDeck {
  /** The notes of the topic, in their order. */
  readonly notes: readonly StampedNote[];
  /** Notes that the topic lost in this revision, to be written once more with the tag `retired`. */
  readonly retired: readonly StampedNote[];
  readonly fates: ReadonlyMap<string, 'new' | 'changed' | 'unchanged'>;
  /** From the key a note had to the key it has, where its command was corrected. */
  readonly corrected: ReadonlyMap<string, string>;
  readonly lock: Lock;
}

/** Gives each note its guid and change time, from the lock of the last build. */
export function stampNotes(notes: readonly DeckNote[], options: StampOptions): StampedDeck {
  const locked = new Map(Object.entries(options.lock?.notes ?? {}));
  const corrected = findCorrected(notes, locked);
  const taken = new Set([...locked.values()].map(({ guid }) => guid));
  const next = new Map<string, LockedNote>();
  const fates = new Map<string, 'new' | 'changed' | 'unchanged'>();
  const stamped = notes.map((note): StampedNote => {
    const known = locked.get(corrected.get(note.key) ?? note.key);
    const hash = contentHash(note);
    const same = known !== undefined && known.hash === hash && known.retired === undefined && !options.touch;
    const guid = known?.guid ?? freeGuid(options.topic, note.key, taken);
    taken.add(guid);
    const modified = same ? known.modified : newerThan(known, options);
    fates.set(note.key, known === undefined ? 'new' : same ? 'unchanged' : 'changed');
    next.set(note.key, same ? known : lockNote(note, guid, hash, modified));
    return { ...note, guid, modified };
  });
  const movedFrom = new Set(corrected.values());
  const gone = [...locked].filter(([key]) => !next.has(key) && !movedFrom.has(key));
  const changed = [...fates.values()].some((fate) => fate !== 'unchanged');
  const lost = gone.some(([, note]) => note.retired === undefined);
  const revision = (options.lock?.revision ?? 0) + (changed || lost ? 1 : 0);
  const retired: StampedNote[] = [];
  for (const [key, known] of gone) {
    const note = known.retired === undefined ? retire(known, revision, options) : known;
    next.set(key, note);
    if (note.retired === revision) retired.push({ key, ...note });
  }
  const deck = options.deck ?? options.lock?.deck ?? options.firstDeck;
  const lock: Lock = {
    format: LOCK_FORMAT,
    topic: options.topic,
    deck,
    revision,
    notes: Object.fromEntries(next),
  };
  return {
    notes: stamped,
    retired,
    fates,
    corrected: new Map([...corrected].map(([to, from]) => [from, to])),
    lock,
  };
}

function newerThan(known: LockedNote | undefined, { now, touch }: StampOptions): number {
  if (!known) return touch ? Math.max(now, FIRST_MODIFIED) : FIRST_MODIFIED;
  return Math.max(known.modified + 1, now);
}

function retire(known: LockedNote, revision: number, options: StampOptions): LockedNote {
  return {
    ...known,
    modified: newerThan(known, options),
    tags: [...known.tags, noteTag(options.topic, 'retired')],
    retired: revision,
  };
}

function freeGuid(topic: string, key: string, taken: ReadonlySet<string>): string {
  let salt = 0;
  while (taken.has(noteGuid(topic, key, salt))) salt++;
  return noteGuid(topic, key, salt);
}

function lockNote(note: DeckNote, guid: string, hash: string, modified: number): LockedNote {
  const { key: _key, ...kept } = note;
  return { guid, hash, modified, ...kept };
}
