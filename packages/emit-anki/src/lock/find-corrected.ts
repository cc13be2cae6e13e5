import type { DeckNote } from '../deck-note.ts';
import type { LockedNote } from './lock-file.ts';

/** By what a note is known again whose command was corrected, surest first. */
const TRAITS: readonly ((note: Omit<DeckNote, 'key'>) => string)[] = [
  ({ type, group, prompt }) => JSON.stringify([type, group, prompt]),
  ({ type, prompt }) => JSON.stringify([type, prompt]),
  // A newer version of us may spell the key of the same command otherwise.
  ({ type, group, answer }) => JSON.stringify([type, group, answer]),
];

/**
 * Finds new notes that are old ones under another key, because a command was corrected in place:
 * the same question, asked by one note that came and one that went. Gives new key to old key.
 */
export function findCorrected(
  notes: readonly DeckNote[],
  locked: ReadonlyMap<string, LockedNote>,
): ReadonlyMap<string, string> {
  const keys = new Set(notes.map(({ key }) => key));
  const came = new Map(notes.filter(({ key }) => !locked.has(key)).map((note) => [note.key, note]));
  const went = new Map([...locked].filter(([key, { retired }]) => !keys.has(key) && retired === undefined));
  const found = new Map<string, string>();
  for (const trait of TRAITS) {
    const newByTrait = onlyOnes(came, trait);
    for (const [key, old] of onlyOnes(went, trait)) {
      const now = newByTrait.get(key);
      if (now === undefined) continue;
      found.set(now, old);
      came.delete(now);
      went.delete(old);
    }
  }
  return found;
}

/** Trait to key, for traits that only one note has. */
function onlyOnes(
  notes: ReadonlyMap<string, Omit<DeckNote, 'key'>>,
  trait: (note: Omit<DeckNote, 'key'>) => string,
): ReadonlyMap<string, string> {
  const seen = new Map<string, string | undefined>();
  for (const [key, note] of notes) {
    const value = trait(note);
    seen.set(value, seen.has(value) ? undefined : key);
  }
  return new Map([...seen].filter((pair): pair is [string, string] => pair[1] !== undefined));
}
