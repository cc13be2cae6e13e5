import { isRightToLeft } from '../fonts/right-to-left.ts';
import { textOf, type Word } from './words.ts';

/**
 * Gives the words of a line from left to right as they stand on paper: neighbours that are written from right to left
 * change places. This is the part of the Unicode bidirectional algorithm (UAX 9) that words and numbers need.
 */
export function visualOrder(words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => isRightToLeft(textOf(word)))) return words;
  const ordered: Word[] = [];
  for (let from = 0; from < words.length; ) {
    const end = endOfTurned(words, from);
    const turned = words.slice(from, end).toReversed();
    // The blanks stay where they are; only the words move.
    turned.forEach((word, index) => {
      const { blank, blankPiece } = words[from + index] as Word;
      ordered.push({ ...word, blank, blankPiece });
    });
    if (end < words.length) ordered.push(words[end] as Word);
    from = end + 1;
  }
  return ordered;
}

function endOfTurned(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && isRightToLeft(textOf(words[end] as Word))) end++;
  return end;
}
