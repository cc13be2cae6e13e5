import type { DeckNote, StampedNote } from '../deck-note.ts';
import { fieldOf, withField } from '../note-types/note-fields.ts';
import { assignNotes } from './assign-notes.ts';
import { keepAsked } from './keep-asked.ts';
import { freeKey, leaveNotes } from './leave-notes.ts';
import { LOCK_FORMAT, type Lock, type LockedNote } from './lock-file.ts';
import { contentHash, noteGuid } from './note-identity.ts';
import { newerThan, type StampOptions } from './stamp-options.ts';

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
  /** Notes that stay in Anki and in the lock as they are: nothing is made of them now, but the topic still says them. */
  readonly dormant: readonly StampedNote[];
  /** By key. */
  readonly fates: ReadonlyMap<string, Fate>;
  readonly lock: Lock;
}

/** Gives each note its guid and change time, from the lock of the last build. */
export function stampNotes(notes: readonly DeckNote[], options: StampOptions): StampedDeck {
  const locked = new Map(Object.entries(options.lock?.notes ?? {}));
  const oldKeys = assignAll(notes, locked, options);
  const knownOf = ({ key }: DeckNote): LockedNote | undefined => locked.get(oldKeys.get(key) ?? '');
  const goingOn = (options.merged ?? []).filter(({ key }) => oldKeys.has(key));
  const { stamped, fates, next } = stampEach(keepAsked([...notes, ...goingOn], knownOf), knownOf, options);
  const taken = new Set(oldKeys.values());
  const left = leaveNotes(
    [...locked].filter(([key]) => !taken.has(key)),
    options,
  );
  const changed = left.lost || [...fates.values()].some(({ kind }) => kind !== 'unchanged');
  const revision = (options.lock?.revision ?? 0) + (changed ? 1 : 0);
  const leaving = left.notesIn(revision).map(({ key, ...note }): StampedNote & LockedNote => {
    const free = freeKey(key, next);
    next.set(free, note);
    return { ...note, key: free };
  });
  const lock: Lock = {
    format: LOCK_FORMAT,
    topic: options.topic,
    deck: options.deck ?? options.lock?.deck ?? options.firstDeck,
    revision,
    notes: Object.fromEntries(next),
  };
  // In the order in which the next build finds them in the lock.
  leaving.sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    notes: stamped,
    retired: leaving.filter(({ retired }) => retired === revision),
    dormant: leaving.filter(({ retired }) => retired === undefined),
    fates,
    lock,
  };
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

function stampEach(
  notes: readonly DeckNote[],
  knownOf: (note: DeckNote) => LockedNote | undefined,
  options: StampOptions,
): {
  readonly stamped: readonly StampedNote[];
  readonly fates: ReadonlyMap<string, Fate>;
  readonly next: Map<string, LockedNote>;
} {
  const old = Object.values(options.lock?.notes ?? {});
  const guids = new Set(old.map(({ guid }) => guid));
  const names = new Set(old.map((note) => fieldOf(note, 'Id')));
  const next = new Map<string, LockedNote>();
  const fates = new Map<string, Fate>();
  const stamped = notes.map((note): StampedNote => {
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
  return { stamped, fates, next };
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

function lockNote(note: DeckNote, guid: string, hash: string, modified: number): LockedNote {
  const { key: _key, ...kept } = note;
  return { guid, hash, modified, ...kept };
}
