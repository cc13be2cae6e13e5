import type { DeckNote, StampedNote } from '../deck-note.ts';
import { fieldOf, withField } from '../note-types/note-fields.ts';
import type { KnownNotes } from './known-notes.ts';
import type { DeckIdentity, LockedNote } from './lock-file.ts';
import { contentHash, noteGuid } from './note-identity.ts';
import type { Fate } from './stamp-notes.ts';
import type { StampOptions } from './stamp-options.ts';
import { timeOfChange, timeToWrite } from './stamp-time.ts';

/** What stamping one note after the other goes by. */
export interface StampContext {
  readonly known: KnownNotes;
  readonly knownOf: (note: DeckNote) => LockedNote | undefined;
  readonly deck: DeckIdentity;
  readonly options: StampOptions;
}

/** The living notes of a build. */
export interface StampedEach {
  readonly stamped: readonly StampedNote[];
  readonly fates: ReadonlyMap<string, Fate>;
  /** As the lock keeps them, by key. */
  readonly next: ReadonlyMap<string, LockedNote>;
  /** As Anki has them after the import, by key. */
  readonly written: ReadonlyMap<string, LockedNote>;
}

/** Stamps each note of the topic. */
export function stampEach(
  notes: readonly DeckNote[],
  { known, knownOf, deck, options }: StampContext,
): StampedEach {
  const old = [...known.locked.values(), ...known.outside.values()];
  const guids = new Set(old.map(({ guid }) => guid));
  const names = new Set(old.map((note) => fieldOf(note, 'Id')));
  const next = new Map<string, LockedNote>();
  const written = new Map<string, LockedNote>();
  const fates = new Map<string, Fate>();
  const stamped = notes.map((note): StampedNote => {
    const before = knownOf(note);
    const hash = contentHash(note);
    const isKept = before && before.retired === undefined && !options.touch && contentHash(before) === hash;
    const guid = before?.guid ?? freeGuid(deck.id, note, guids);
    const emitted = known.emitted.get(guid);
    const name = isKept ? fieldOf(before, 'Id') : freeName(note, before, names);
    guids.add(guid);
    names.add(name);
    const agreed = isKept ? before.modified : timeOfChange(hash, before, emitted, options);
    const modified = timeToWrite(hash, agreed, emitted, options);
    const named = { ...note, fields: withField(note, 'Id', name) };
    const kept = isKept ? before : lockNote(named, guid, hash, agreed);
    next.set(note.key, kept);
    // Where the time stays, Anki keeps the place that it has.
    const isHeld = emitted?.modified === modified && contentHash(emitted) === hash;
    written.set(
      note.key,
      isHeld ? emitted : isKept && !emitted ? kept : lockNote(named, guid, hash, modified),
    );
    fates.set(note.key, fateOf(options.emitted ? emitted : before, hash, options));
    return { ...named, guid, modified };
  });
  return { stamped, fates, next, written };
}

function fateOf(before: LockedNote | undefined, hash: string, { touch }: StampOptions): Fate {
  if (!before) return { kind: 'new' };
  const isSame = !touch && before.retired === undefined && contentHash(before) === hash;
  return { kind: isSame ? 'unchanged' : 'changed', before };
}

function freeGuid(deckId: string, note: DeckNote, taken: ReadonlySet<string>): string {
  let salt = 0;
  while (taken.has(noteGuid(deckId, note, salt))) salt++;
  return noteGuid(deckId, note, salt);
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
