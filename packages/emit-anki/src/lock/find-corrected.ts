import type { DeckNote } from '../deck-note.ts';
import { pairSimilar } from './pair-similar.ts';

/** What a note is known again by; of a note of this build, or of the last one's lock. */
export type KnownNote = Pick<DeckNote, 'type' | 'group' | 'prompt' | 'answer'>;

/** By what a note is known again whose command was corrected, surest first. */
const TRAITS: readonly ((note: KnownNote) => string)[] = [
  ({ type, group, prompt }) => JSON.stringify([type, group, prompt]),
  ({ type, prompt }) => JSON.stringify([type, prompt]),
  // A newer version of us may spell the key of the same command otherwise.
  ({ type, group, answer }) => JSON.stringify([type, group, answer]),
];

/**
 * Finds new notes that are old ones under another key, because a command was corrected in place or a statement
 * reworded: what one note that came and one that went have in common. Gives new key to old key.
 */
export function findCorrected(
  notes: readonly DeckNote[],
  locked: ReadonlyMap<string, KnownNote & { readonly retired?: number }>,
): ReadonlyMap<string, string> {
  const keys = new Set(notes.map(({ key }) => key));
  const came = new Map<string, KnownNote>(
    notes.filter(({ key }) => !locked.has(key)).map((note) => [note.key, note]),
  );
  const went = new Map<string, KnownNote>(
    [...locked].filter(([key, { retired }]) => !keys.has(key) && retired === undefined),
  );
  const found = new Map<string, string>();
  const pair = (now: string, old: string): void => {
    found.set(now, old);
    came.delete(now);
    went.delete(old);
  };
  for (const trait of TRAITS) {
    const newByTrait = onlyOnes(came, trait);
    for (const [value, old] of onlyOnes(went, trait)) {
      const now = newByTrait.get(value);
      if (now !== undefined) pair(now, old);
    }
  }
  for (const [now, old] of pairSimilar(came, went)) pair(now, old);
  return found;
}

/** Trait to key, for traits that only one note has. */
function onlyOnes(
  notes: ReadonlyMap<string, KnownNote>,
  trait: (note: KnownNote) => string,
): ReadonlyMap<string, string> {
  const seen = new Map<string, string | undefined>();
  for (const [key, note] of notes) {
    const value = trait(note);
    seen.set(value, seen.has(value) ? undefined : key);
  }
  return new Map([...seen].filter((pair): pair is [string, string] => pair[1] !== undefined));
}
