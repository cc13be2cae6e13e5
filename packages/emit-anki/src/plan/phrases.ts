import { PHRASES, type Phrases } from './phrase-table.ts';

export type { Phrases };

/** Signs instead of words, for every language that has no row: they say nothing wrong in any. */
const NEUTRAL: Phrases = {
  meaning: '% = ?',
  difference: '% ≠ % ?',
  which: '1 | 2 ?',
  order: '1 2 3 ?',
  why: '% : ?',
  command: '?',
  keys: '?',
  also: '=',
  anyOrder: '⇄',
  example: '→',
  help: '% --help',
};

/** The phrases of a language, by the first subtag of its BCP 47 name; signs where we do not speak it. */
export function phrasesOf(language: string): Phrases {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return (Object.hasOwn(PHRASES, primary) ? PHRASES[primary] : undefined) ?? NEUTRAL;
}

/** The phrase with its terms put in. */
export function fillPhrase(phrase: string, ...terms: readonly string[]): string {
  const [first = '', ...rest] = phrase.split('%');
  return rest.reduce((text, after, at) => text + (terms[at] ?? '') + after, first);
}
