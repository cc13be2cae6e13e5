import type { DeckNote } from '../deck-note.ts';
import type { KnownNote, Pair } from './known-note.ts';
import { pairAlike } from './pair-alike.ts';
import { groupsWith, TRAITS, type Trait } from './traits.ts';

/** A note of the last build's lock; `retired` where the notes had lost it before. */
export type OldNote = Omit<KnownNote, 'key'> & { readonly retired?: number };

/**
 * Decides which new note is which old one. An old note gives its guid, and so its schedule, to one new note at most, and
 * a new one takes it from one at most. Trait after trait pairs those that only they have in common; what is left goes by
 * likeness, so that a note is lost only where both its line and its question are gone. Gives new key to old key.
 */
export function assignNotes(
  notes: readonly DeckNote[],
  locked: ReadonlyMap<string, OldNote>,
): ReadonlyMap<string, string> {
  const came = new Set<KnownNote>(notes);
  const old = [...locked].map(([key, note]) => ({ ...note, key }));
  const live = new Set<KnownNote>(old.filter(({ retired }) => retired === undefined));
  const retired = new Set<KnownNote>(old.filter((note) => note.retired !== undefined));
  const found = new Map<string, string>();
  const assign = (went: Set<KnownNote>, pairs: readonly Pair[]): void => {
    for (const pair of pairs) {
      found.set(pair.now.key, pair.old.key);
      went.delete(pair.old);
      came.delete(pair.now);
    }
  };
  for (const trait of TRAITS) {
    const fresh = trait.underNewKey ? [...came].filter(({ key }) => !locked.has(key)) : came;
    assign(live, pairsWith(trait, live, fresh));
  }
  assign(live, pairAlike(live, came));
  // What was given up comes back only where no living note has its place.
  for (const trait of TRAITS) if (trait.revives) assign(retired, pairsWith(trait, retired, came));
  return found;
}

/** The pairs that have a trait which nobody else has. */
function pairsWith(trait: Trait, went: Iterable<KnownNote>, came: Iterable<KnownNote>): readonly Pair[] {
  const { fits = () => true } = trait;
  return groupsWith(trait, went, came).flatMap(({ olds, news }) => {
    if (trait.alike) return olds.slice(0, news.length).map((old, at) => ({ old, now: news[at]! }));
    return olds.flatMap((old): readonly Pair[] => {
      const [now, other] = news.filter((one) => fits(old, one));
      return now && !other && olds.filter((one) => fits(one, now)).length === 1 ? [{ old, now }] : [];
    });
  });
}
