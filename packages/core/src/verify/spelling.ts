import type { Dictionary } from '../words/dictionary.ts';
import { lightSlipsOf, slipsOf, swapped } from '../words/slips.ts';

/** Gives the word that another one was meant to be, in small letters; nothing where it is right, or may be. */
export type Speller = (word: string, isCapital: boolean) => string | undefined;

/** The most often that a note has one word misspelt. */
const MOST_USES = 3;

/**
 * Gives what tells of a word which word of the dictionary it is a slip of. What the note has elsewhere too, as code or in an
 * address, is a name, unless the note has the right spelling as well.
 */
export function speller(dictionary: Dictionary, noteText: string): Speller {
  const uses = countWords(noteText.match(/\p{L}+/gu) ?? []);
  const isUsed = (word: string): boolean => uses.has(word) || uses.has(`${word}s`);
  return (word, isCapital) => {
    const times = uses.get(word) ?? 0;
    if (times > MOST_USES || dictionary.isKnown(word)) return undefined;
    if (times > 1) return lightSlipsOf(word).find((meant) => dictionary.isCommon(meant) && isUsed(meant));
    // A short word with a capital may be a name.
    const slips = isCapital && word.length < 8 ? swapped(word) : slipsOf(word);
    return slips.find(dictionary.isCommon) ?? slips.find(dictionary.isLikely);
  };
}

/** Gives how often each word stands, in small letters. */
export function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}

/** True where two of three words are in the dictionary, so that the others may be judged by it. */
export function isWrittenIn({ isKnown }: Dictionary, words: readonly string[]): boolean {
  return words.filter((word) => isKnown(word.toLowerCase())).length * 3 >= words.length * 2;
}
