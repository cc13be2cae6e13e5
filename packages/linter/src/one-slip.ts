import { editDistance } from '@cribnotes/core/drafts';

/** Where two words begin and end to differ. */
export interface Difference {
  /** How many characters they share from the left, and then from the right. */
  readonly before: number;
  readonly behind: number;
}

/** Gives where two words differ that are one slip apart: a character left out, put in, replaced, or two neighbours swapped. */
export function oneSlip(word: string, other: string): Difference | undefined {
  if (word === other || editDistance(word, other, 2) !== 1) return undefined;
  let before = 0;
  while (before < word.length && word[before] === other[before]) before += 1;
  const room = Math.min(word.length, other.length) - before;
  let behind = 0;
  while (behind < room && word.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  return { before, behind };
}

/** True where the two words have the same letters, two of them swapped. */
export const isSwap = (word: string, other: string): boolean =>
  word.length === other.length && [...word].sort().join('') === [...other].sort().join('');
