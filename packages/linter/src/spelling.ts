import type { Dictionary } from './words/dictionary.ts';

/** Gives the word that another one was meant to be, in small letters; nothing where it is right, or may be. */
export type Speller = (word: string, isCapital: boolean) => string | undefined;

/** The most often that a note has one word misspelt. */
const MOST_USES = 3;

/** A note with more words that its language lacks is no text for a dictionary; looking each up would take seconds. */
const MOST_UNKNOWN = 3000;

/** Nothing longer is a word of a language; looking one up takes time that grows with the square of its letters. */
export const LONGEST_WORD = 40;

/**
 * Gives what tells of a word which word of the dictionary it is a slip of. What the note has elsewhere too, as code or in an
 * address, is a name, unless the note has the right spelling as well.
 */
export function speller(dictionary: Dictionary, noteText: string): Speller {
  const uses = countWords(noteText.match(/\p{L}+/gu) ?? []);
  const isUsed = (word: string): boolean => uses.has(word) || uses.has(`${word}s`);
  let unknown = 0;
  return (word, isCapital) => {
    if (word.length > LONGEST_WORD) return undefined;
    const times = uses.get(word) ?? 0;
    if (times > MOST_USES || unknown > MOST_UNKNOWN || dictionary.isKnown(word)) return undefined;
    unknown += 1;
    if (times > 1) {
      // Said again and again it may be a name, unless the right one is said too.
      const near = dictionary.meantBy(word, 'any');
      if (near !== undefined && isUsed(near)) return near;
      return word.length > 8 ? dictionary.meantBy(word, 'light') : undefined;
    }
    // A short word with a capital may be a name.
    return dictionary.meantBy(
      word,
      isCapital && word.length < 8 && !dictionary.hasCapitalNouns ? 'swap' : 'any',
    );
  };
}

/** Gives how often each word stands, in small letters. */
export function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}
