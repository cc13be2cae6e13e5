import { askOn } from './ask-on.ts';
import type { Lock, LockedNote } from './lock-file.ts';

/** A note of a lock under its key. */
export type Keyed = readonly [key: string, note: LockedNote];

/** One lock of two branches: every note of either, the one that was changed last where both have it. */
export function mergeLocks(ours: Lock, theirs: Lock): Lock {
  const notes = uniteNotes([...Object.entries(ours.notes), ...Object.entries(theirs.notes)]);
  // Two branches that each made the deck: the same id whichever is merged into the other.
  const [id] = [ours.deck.id, theirs.deck.id].sort() as [string, string];
  return { ...ours, deck: { ...ours.deck, id }, notes: Object.fromEntries(notes) };
}

/** Each guid once, as it was changed last, and each key once. */
export function uniteNotes(entries: readonly Keyed[]): ReadonlyMap<string, LockedNote> {
  const byGuid = new Map<string, Keyed>();
  for (const entry of entries) {
    const other = byGuid.get(entry[1].guid);
    byGuid.set(entry[1].guid, other ? newerOf(other, entry) : entry);
  }
  const united = new Map<string, LockedNote>();
  for (const [key, note] of [...byGuid.values()].sort(newestFirst)) {
    const holder = united.get(key);
    united.set(freeKey(key, united), holder && isTwin(holder, note) ? retireTwin(note) : note);
  }
  return new Map([...united].sort(([key], [other]) => (key < other ? -1 : 1)));
}

/** The key for a note, where another one may have taken its own. */
export function freeKey(key: string, taken: { has(key: string): boolean }): string {
  let free = key;
  for (let number = 2; taken.has(free); number++) free = `${key} (${number})`;
  return free;
}

function newerOf(one: Keyed, other: Keyed): Keyed {
  const [newest, older] = [one, other].sort(newestFirst) as [Keyed, Keyed];
  const note = askOn(newest[1], older[1]);
  const done = Math.max(note.done ?? -1, older[1].done ?? -1);
  return [newest[0], note.retired === undefined || done < 0 ? note : { ...note, done }];
}

/** By their time, and at last by their text: whichever branch is merged into the other. */
function newestFirst([key, note]: Keyed, [otherKey, other]: Keyed): number {
  if (note.modified !== other.modified) return other.modified - note.modified;
  return JSON.stringify([key, note]) < JSON.stringify([otherKey, other]) ? -1 : 1;
}

/** Whether two branches made a card each of one question and answer. */
function isTwin(one: LockedNote, other: LockedNote): boolean {
  return one.type === other.type && one.prompt === other.prompt && one.answer === other.answer;
}

function retireTwin(note: LockedNote): LockedNote {
  if (note.retired !== undefined) return note;
  const modified = note.modified + 1;
  const root = note.tags.find((tag) => !tag.includes('::')) ?? '';
  return { ...note, modified, tags: [...note.tags, `${root}::retired`], retired: modified };
}
