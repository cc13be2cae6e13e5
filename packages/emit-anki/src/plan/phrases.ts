import { type PrintedWords, printedWordsIn } from '@cribnotes/core/printed-words';

/** The few words on a card that are ours and not the note's. */
export type Phrases = PrintedWords['deck'];

/** Signs instead of words, for every language that has no row: they say nothing wrong in any. */
const NEUTRAL: Phrases = {
  meaning: '% = ?',
  difference: '% ≠ % ?',
  command: '?',
  keys: '?',
  also: '=',
  example: '→',
  help: '% --help',
  whichOfTwo: '?',
};

/** The phrases of a language; signs where we do not speak it. */
export function phrasesOf(language: string): Phrases {
  return printedWordsIn(language)?.deck ?? NEUTRAL;
}
