import { keysKey } from './keys.ts';
import { byFirstName } from './other-names.ts';
import { shownWords } from './shown-words.ts';
import { anyMark, shownMark, type Word } from './word.ts';
import { plainQuotes } from './word-level.ts';

const wordsOnPaper = (line: string): readonly Word[] => byFirstName(shownWords(line));

/** Gives a spelling in which two rows for the same thing are equal. */
export function thingKey({ kind, command }: { readonly kind: string; readonly command: string }): string {
  if (kind === 'keys') return `keys ${keysKey(command)}`;
  const words = wordsOnPaper(command)
    .filter(({ isOptional }) => !isOptional)
    .map((word) => (word.isOperator ? word.text : plainQuotes(word.pattern.replaceAll(shownMark, '<>'))));
  return `${kind} ${words.join(' ')}`;
}

/** Gives the program that a line runs. */
export const programOf = (line: string): string => wordsOnPaper(line)[0]?.text ?? '';

/** Gives the first words of a line that are no options and no placeholders. */
export function firstWords(line: string, count: number): string {
  return wordsOnPaper(line)
    .filter(({ isOperator, text, pattern }) => !isOperator && !text.startsWith('-') && !anyMark.test(pattern))
    .slice(0, count)
    .map(({ text }) => text)
    .join(' ');
}
