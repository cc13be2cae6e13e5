import { PAPER_NAMES, paperSizeOf } from '@cribnotes/core/paper-size';
import { InvalidArgumentError } from 'commander';

/** Gives a parser of words with commas between them that are all `known`; a repeated option adds to the list. */
export function listOf(
  known: readonly string[],
): (words: string, before?: readonly string[]) => readonly string[] {
  return (words, before = []) => {
    const list = words.split(',').map((word) => word.trim());
    const unknown = list.find((word) => !known.includes(word));
    if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${known.join(', ')}.`);
    return [...new Set([...before, ...list])];
  };
}

/** Parses a paper: its name, or its width and height. */
export function paperWord(word: string): NonNullable<ReturnType<typeof paperSizeOf>> {
  const size = paperSizeOf(word);
  if (size !== undefined) return size;
  throw new InvalidArgumentError(
    `Allowed choices are ${PAPER_NAMES.join(', ')}, or a size such as 100x150mm.`,
  );
}

/** Parses a whole number above 0. */
export function wholeNumber(word: string): number {
  if (!/^[1-9]\d{0,8}$/.test(word))
    throw new InvalidArgumentError(`"${word}" is not a whole number above 0.`);
  return Number(word);
}

/** Gives a parser of whole numbers from 1 to `most`. */
export function wholeNumberTo(most: number): (word: string) => number {
  return (word) => {
    const number = wholeNumber(word);
    if (number > most) throw new InvalidArgumentError(`"${word}" is more than ${most}.`);
    return number;
  };
}
