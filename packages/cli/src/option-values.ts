import { PAPER_NAMES, paperSizeOf } from '@cribnotes/core/paper-size';
import { InvalidArgumentError } from 'commander';

/** Parses words with commas between them; a repeated option adds to the list. */
export function listOf(words: string, before: readonly string[] = []): readonly string[] {
  return [...new Set([...before, ...words.split(',').map((word) => word.trim())])];
}

/** Parses a name and its value; a repeated option adds to the table. */
export function namedValues(
  word: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, name, value] = /^([a-z][a-z0-9-]*)=(.*)$/s.exec(word) ?? [];
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError(`"${word}" is no name=value, such as width=60.`);
  return { ...before, [name]: value };
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
