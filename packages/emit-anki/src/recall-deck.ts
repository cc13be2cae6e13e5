import type { DeckNote } from './deck-note.ts';
import { believeTimes } from './lock/believe.ts';
import type { Emitted } from './lock/emitted.ts';
import { LOCK_FORMAT, type Lock } from './lock/lock-file.ts';
import { newDeckId, noteGuid, oldDeckId } from './lock/note-identity.ts';
import type { AnkiOptions } from './options.ts';

/** What a build goes on from. */
export interface RecalledDeck {
  readonly lock?: Lock;
  /** What was written last; absent where nothing of that is left. */
  readonly emitted?: Emitted;
  /** True where there was no lock, and what was written last has become one. */
  readonly recovered: boolean;
  /** How many notes had a time of the future. */
  readonly future: number;
}

/** Puts together what is known of a deck. Without a lock, it is the deck that was last made of these notes, or a new one. */
export async function recallDeck(
  topic: string,
  draft: () => readonly DeckNote[],
  lock: Lock | undefined,
  { recall = async () => [], clock }: AnkiOptions,
): Promise<RecalledDeck> {
  if (!lock) return recallLost(topic, draft(), { recall, ...(clock === undefined ? {} : { clock }) });
  const last = (await recall(lock.deck.id)).find((one) => isOfLock(one, lock));
  const agreed = believeTimes(lock.notes, clock);
  return {
    lock: { ...lock, notes: agreed.notes },
    ...(last ? { emitted: { ...last, notes: believeTimes(last.notes, clock).notes } } : {}),
    recovered: false,
    future: agreed.future,
  };
}

/** The same without a lock. */
async function recallLost(
  topic: string,
  notes: readonly DeckNote[],
  { recall = async () => [], clock }: Pick<AnkiOptions, 'recall' | 'clock'>,
): Promise<RecalledDeck> {
  const last = (await recall()).find((one) => one.topic === topic && isOfNotes(one, notes));
  if (last) {
    const { notes: held, future } = believeTimes(last.notes, clock);
    const { name, language, id = oldDeckId(topic, name) } = last;
    const deck = { id, name, ...(language === undefined ? {} : { language }) };
    const emitted = { ...last, notes: held };
    return { lock: { format: LOCK_FORMAT, topic, deck, notes: held }, emitted, recovered: true, future };
  }
  // Another folder once began with the same notes; all that they have in common is the guids of these.
  const id = newDeckId(topic, notes);
  const twin = (await recall(id)).find((one) => one.id === id);
  if (!twin) return { recovered: false, future: 0 };
  const guids = new Set(notes.map((note) => noteGuid(id, note)));
  const own = Object.entries(twin.notes).filter(([, { guid }]) => guids.has(guid));
  const emitted = { ...twin, notes: believeTimes(Object.fromEntries(own), clock).notes };
  return { emitted, recovered: false, future: 0 };
}

/** Packages of version 0.1.0 do not name their deck, and have its guids. */
function isOfLock({ id, notes }: Emitted, lock: Lock): boolean {
  if (id !== undefined) return id === lock.deck.id;
  const guids = new Set(Object.values(lock.notes).map(({ guid }) => guid));
  return Object.values(notes).some(({ guid }) => guids.has(guid));
}

/**
 * Whether it is the deck of these notes: of this folder if anything is asked or answered again, and in a package, which may
 * be of another folder of that name, if half of what was asked is.
 */
function isOfNotes(written: Emitted, notes: readonly DeckNote[]): boolean {
  const old = Object.values(written.notes);
  const common = (of: (note: Pick<DeckNote, 'type' | 'prompt' | 'answer'>) => string): number => {
    const before = new Set(old.map(of));
    return notes.filter((note) => before.has(of(note))).length;
  };
  const again = common(({ type, prompt }) => `${type} ${prompt}`);
  if (!written.source) return again > 0 && again * 2 >= Math.min(old.length, notes.length);
  return again > 0 || common(({ type, answer }) => `${type} ${answer}`) > 0;
}
