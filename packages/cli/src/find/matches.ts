import { editDistance } from '@cribnotes/core/spelling';
import { wordStem } from '@cribnotes/core/word-stem';
import { type FindIndex, type Place, placesAlike, placesOf, wordsFrom } from './find-index.ts';
import { isPair, spellingsOf } from './words.ts';

/** Places of a word that was typed, and how sure it is that they are about it: 1 for the word itself. */
export interface Match {
  readonly places: readonly Place[];
  readonly sure: number;
}

const SURE = { exact: 1, stem: 0.9, alike: 0.6, beginning: 0.6, typo: 0.6 } as const;

/** Letters of the shortest word that may be the beginning of others. */
const SHORTEST_BEGINNING = 3;

/** Gives where a topic has a word as typed, with another ending, cut off, or by another word that means the same. */
export function matchesOf(index: FindIndex, typed: string): readonly Match[] {
  const found: Match[] = [{ places: placesOf(index, typed), sure: SURE.exact }];
  const whole = isPair(typed) || typed.startsWith('-');
  for (const word of whole ? [] : spellingsOf(typed)) {
    const stem = wordStem(word);
    found.push({ places: placesAlike(index, stem), sure: SURE.alike });
    for (const other of wordsFrom(index, stem.slice(0, SHORTEST_BEGINNING))) {
      if (other === typed) continue;
      const sure = other === word || wordStem(other) === stem ? SURE.stem : begins(word, other);
      if (sure > 0) found.push({ places: placesOf(index, other), sure });
    }
  }
  return found.filter(({ places }) => places.length > 0);
}

/** How sure a beginning is, by how much of the word it is. */
const begins = (beginning: string, word: string): number =>
  beginning.length >= SHORTEST_BEGINNING && word.startsWith(beginning)
    ? SURE.beginning * (0.5 + (0.5 * beginning.length) / word.length)
    : 0;

/** Gives where a topic has words that the typed one is a slip of: one edit away, two of a word of eight letters where `far`. */
export function typosOf(index: FindIndex, typed: string, far: boolean): readonly Match[] {
  if (typed.length < 4 || typed.startsWith('-') || isPair(typed) || /\d/.test(typed)) return [];
  const limit = far && typed.length >= 8 ? 3 : 2;
  const letters = lettersOf(typed);
  return wordsFrom(index, '').flatMap((word) => {
    if (Math.abs(word.length - typed.length) >= limit) return [];
    // Each edit changes at most two letters of the set.
    if (bitsIn(lettersOf(word) ^ letters) > 2 * (limit - 1)) return [];
    const distance = editDistance(typed, word, limit);
    if (distance === 0 || distance >= limit) return [];
    return [{ places: placesOf(index, word), sure: SURE.typo / distance }];
  });
}

const lettersOf = (word: string): number => {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
};

const bitsIn = (set: number): number => {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};
