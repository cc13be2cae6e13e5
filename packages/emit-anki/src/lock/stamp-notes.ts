import type { DeckNote, StampedNote } from '../deck-note.ts';
import { assignAll } from './assign-all.ts';
import type { Emitted } from './emitted.ts';
import { keepAsked } from './keep-asked.ts';
import { knownNotes } from './known-notes.ts';
import { isWritten, type LeftNote, leaveNote, writeLeft } from './leave-notes.ts';
import { type DeckIdentity, LOCK_FORMAT, type Lock, type LockedNote } from './lock-file.ts';
import { freeKey } from './merge-locks.ts';
import { newDeckId } from './note-identity.ts';
import { type StampedEach, stampEach } from './stamp-each.ts';
import type { StampOptions } from './stamp-options.ts';

/** What became of a note, against what was written last or, where that is not known, against the lock. */
export type Fate =
  | { readonly kind: 'new' }
  | { readonly kind: 'changed' | 'unchanged'; readonly before: LockedNote };

/** The notes with guids and change times, what became of each, and the lock to keep. */
export interface StampedDeck {
  /** The notes of the topic, in their order, and merged ones that go on. */
  readonly notes: readonly StampedNote[];
  /** Notes that the topic lost since the last build, to be written without cards and with the tag `retired`. */
  readonly retired: readonly StampedNote[];
  /** Those that it lost before, and that Anki may not know of yet. */
  readonly waiting: readonly StampedNote[];
  /** Notes that stay in Anki and in the lock as they are: nothing is made of them now, but the topic still says them. */
  readonly dormant: readonly StampedNote[];
  /** Those of them that Anki may hold as retired, to be written without cards. */
  readonly restored: readonly StampedNote[];
  /** By key. */
  readonly fates: ReadonlyMap<string, Fate>;
  readonly lock: Lock;
  /** What Anki holds when this deck is imported, by key. */
  readonly written: Readonly<Record<string, LockedNote>>;
}

/** Gives each note its guid and change time, from the lock of the last build and from what was written last. */
export function stampNotes(notes: readonly DeckNote[], options: StampOptions): StampedDeck {
  const known = knownNotes(options.lock, options.emitted);
  const deck = identify(notes, options);
  const oldKeys = assignAll(notes, options.merged ?? [], known);
  const all = new Map([...known.locked, ...known.outside]);
  const knownOf = ({ key }: DeckNote): LockedNote | undefined => all.get(oldKeys.get(key) ?? '');
  const goingOn = (options.merged ?? []).filter(({ key }) => oldKeys.has(key));
  const living = stampEach(keepAsked([...notes, ...goingOn], knownOf), { known, knownOf, deck, options });
  const taken = new Set(oldKeys.values());
  const asked = new Set(living.stamped.map(cardOf));
  const { stillSaid = () => false } = options;
  const staying = {
    ...options,
    stillSaid: (note: LockedNote) => !asked.has(cardOf(note)) && stillSaid(note),
  };
  const leave = (old: ReadonlyMap<string, LockedNote>): readonly LeftNote[] =>
    [...old]
      .filter(([key]) => !taken.has(key))
      .map(([key, note]) => leaveNote(key, note, known.emitted.get(note.guid), staying));
  const next = new Map(living.next);
  const agreed = leave(known.locked).map((one): LeftNote => {
    const key = freeKey(one.key, next);
    next.set(key, one.kept);
    return { ...one, key };
  });
  const leaving = [...agreed, ...leave(known.outside)];
  // In the order in which the next build finds them.
  leaving.sort((a, b) => (a.kept.guid < b.kept.guid ? -1 : 1));
  const newest = [...next.values(), ...living.stamped, ...leaving].reduce(
    (t, one) => Math.max(t, one.modified),
    0,
  );
  const writing = leaving.filter((one) => isWritten(one, newest));
  const ofFate = (list: readonly LeftNote[], fate: LeftNote['fate']): readonly StampedNote[] =>
    list.filter((one) => one.fate === fate).map(writeLeft);
  return {
    notes: living.stamped,
    retired: ofFate(writing, 'lost'),
    waiting: ofFate(writing, 'gone'),
    dormant: ofFate(leaving, 'dormant'),
    restored: ofFate(writing, 'dormant'),
    fates: living.fates,
    lock: { format: LOCK_FORMAT, topic: options.topic, deck, notes: Object.fromEntries(next) },
    written: writtenNotes(living, writing, options.emitted),
  };
}

/** What makes two notes one card to a learner. */
function cardOf({ type, prompt, answer }: Pick<DeckNote, 'type' | 'prompt' | 'answer'>): string {
  return JSON.stringify([type, prompt, answer]);
}

function identify(
  notes: readonly DeckNote[],
  { topic, lock, deck, firstDeck, language }: StampOptions,
): DeckIdentity {
  const id = lock?.deck.id ?? newDeckId(topic, notes);
  return { id, name: deck ?? lock?.deck.name ?? firstDeck, ...(language === undefined ? {} : { language }) };
}

/** The most notes of other branches that are remembered. */
const REMEMBERED = 10_000;

/** What was written now, and what was before and is not in this deck: its cards are still in Anki. */
function writtenNotes(
  { written }: StampedEach,
  writing: readonly LeftNote[],
  emitted: Emitted | undefined,
): Readonly<Record<string, LockedNote>> {
  const next = new Map(written);
  const guids = new Set([...next.values()].map(({ guid }) => guid));
  for (const { key, kept, modified } of writing) {
    next.set(freeKey(key, next), { ...kept, modified });
    guids.add(kept.guid);
  }
  const others = Object.entries(emitted?.notes ?? {}).filter(([, { guid }]) => !guids.has(guid));
  others.sort(([, one], [, other]) => other.modified - one.modified);
  for (const [key, note] of others.slice(0, REMEMBERED)) next.set(freeKey(key, next), note);
  return Object.fromEntries(next);
}
