import type { DeckNote, StampedNote } from '../deck-note.ts';
import { fieldOf, withField } from '../note-types/note-fields.ts';
import { noteTag } from '../plan/note-tags.ts';
import { assignNotes } from './assign-notes.ts';
import { keepAsked } from './keep-asked.ts';
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
  /** What another note asks and answers as well: it goes on only where the lock has a note that it is. */
  readonly merged?: readonly DeckNote[];
  /** The last build's lock. */
  readonly lock?: Lock;
  /** Epoch seconds, for changed notes. */
  readonly now: number;
  /** Stamp every note as changed. */
  readonly touch: boolean;
}

/** What became of a note, and what it was in the lock. */
export type Fate =
  | { readonly kind: 'new' }
  | { readonly kind: 'changed' | 'unchanged'; readonly before: LockedNote };

/** The notes with guids and change times, what became of each, and the lock to keep. */
export interface StampedDeck {
  /** The notes of the topic, in their order, and merged ones that go on. */
  readonly notes: readonly StampedNote[];
  /** Notes that the topic lost in this revision, to be written once more with the tag `retired`. */
  readonly retired: readonly StampedNote[];
  /** By key. */
  readonly fates: ReadonlyMap<string, Fate>;
  readonly lock: Lock;
}

/** Gives each note its guid and change time, from the lock of the last build. */
export function stampNotes(notes: readonly DeckNote[], options: StampOptions): StampedDeck {
  const locked = new Map(Object.entries(options.lock?.notes ?? {}));
  const oldKeys = assignAll(notes, locked, options);
  const knownOf = ({ key }: DeckNote): LockedNote | undefined => locked.get(oldKeys.get(key) ?? '');
  const guids = new Set([...locked.values()].map(({ guid }) => guid));
  const names = new Set([...locked.values()].map((note) => fieldOf(note, 'Id')));
  const next = new Map<string, LockedNote>();
  const fates = new Map<string, Fate>();
  const goingOn = (options.merged ?? []).filter(({ key }) => oldKeys.has(key));
  const stamped = keepAsked([...notes, ...goingOn], knownOf).map((note): StampedNote => {
    const known = knownOf(note);
    const hash = contentHash(note);
    const isKept = known && known.retired === undefined && !options.touch && contentHash(known) === hash;
    const name = isKept ? fieldOf(known, 'Id') : freeName(note, known, names);
    const named = { ...note, fields: withField(note, 'Id', name) };
    const guid = known?.guid ?? freeGuid(options.topic, note.key, guids);
    guids.add(guid);
    names.add(name);
    const modified = isKept ? known.modified : newerThan(known, options);
    fates.set(note.key, known ? { kind: isKept ? 'unchanged' : 'changed', before: known } : { kind: 'new' });
    next.set(note.key, isKept ? known : lockNote(named, guid, hash, modified));
    return { ...named, guid, modified };
  });
  const taken = new Set(oldKeys.values());
  const gone = [...locked].filter(([key]) => !taken.has(key));
  const changed = [...fates.values()].some(({ kind }) => kind !== 'unchanged');
  const lost = gone.some(([, note]) => note.retired === undefined);
  const revision = (options.lock?.revision ?? 0) + (changed || lost ? 1 : 0);
  const retired: StampedNote[] = [];
  for (const [key, known] of gone) {
    const note = known.retired === undefined ? retire(known, revision, options) : known;
    const free = freeKey(key, next);
    next.set(free, note);
    if (note.retired === revision) retired.push({ key: free, ...note });
  }
  // In the order in which the next build finds them in the lock.
  retired.sort((a, b) => (a.key < b.key ? -1 : 1));
  const deck = options.deck ?? options.lock?.deck ?? options.firstDeck;
  const lock: Lock = {
    format: LOCK_FORMAT,
    topic: options.topic,
    deck,
    revision,
    notes: Object.fromEntries(next),
  };
  return { notes: stamped, retired, fates, lock };
}

/** Merged notes take what living note no other one is; what was retired stays so. */
function assignAll(
  notes: readonly DeckNote[],
  locked: ReadonlyMap<string, LockedNote>,
  { merged = [] }: StampOptions,
): ReadonlyMap<string, string> {
  const assigned = assignNotes(notes, locked);
  const taken = new Set(assigned.values());
  const left = [...locked].filter(([key, { retired }]) => !taken.has(key) && retired === undefined);
  return new Map([...assigned, ...assignNotes(merged, new Map(left))]);
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

/** The first field, by which Anki finds duplicates: the note's own name, unless another note has it in Anki already. */
function freeName(note: DeckNote, known: LockedNote | undefined, taken: ReadonlySet<string>): string {
  const name = fieldOf(note, 'Id');
  const before = known && fieldOf(known, 'Id');
  if (name === before || !taken.has(name)) return name;
  if (before !== undefined) return before;
  let number = 2;
  while (taken.has(`${name} (${number})`)) number++;
  return `${name} (${number})`;
}

/** The key of a note that is gone, which a living one may have now. */
function freeKey(key: string, taken: ReadonlyMap<string, LockedNote>): string {
  let free = key;
  for (let number = 2; taken.has(free); number++) free = `${key} (${number})`;
  return free;
}

function lockNote(note: DeckNote, guid: string, hash: string, modified: number): LockedNote {
  const { key: _key, ...kept } = note;
  return { guid, hash, modified, ...kept };
}
