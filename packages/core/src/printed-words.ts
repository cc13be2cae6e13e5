import { printed as de } from './languages/de/printed.ts';
import { printed as en } from './languages/en/printed.ts';
import { printed as es } from './languages/es/printed.ts';
import { printed as fr } from './languages/fr/printed.ts';
import { printed as it } from './languages/it/printed.ts';
import { printed as ja } from './languages/ja/printed.ts';
import { printed as ko } from './languages/ko/printed.ts';
import { printed as nl } from './languages/nl/printed.ts';
import { printed as pl } from './languages/pl/printed.ts';
import type { PrintedWords } from './languages/printed-words.ts';
import { printed as pt } from './languages/pt/printed.ts';
import { printed as ru } from './languages/ru/printed.ts';
import { printed as tr } from './languages/tr/printed.ts';
import { printed as uk } from './languages/uk/printed.ts';
import { printed as zh } from './languages/zh/printed.ts';

export type { PrintedWords } from './languages/printed-words.ts';

/** The languages that sheet, deck and page speak. */
export const PRINTED_LANGUAGES: Readonly<Record<string, PrintedWords>> = {
  en,
  de,
  es,
  fr,
  pt,
  it,
  nl,
  pl,
  ru,
  uk,
  tr,
  zh,
  ja,
  ko,
};

/** Gives our own words in a language, by the first subtag of its BCP 47 name; nothing where we do not speak it. */
export function printedWordsIn(language: string): PrintedWords | undefined {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return Object.hasOwn(PRINTED_LANGUAGES, primary) ? PRINTED_LANGUAGES[primary] : undefined;
}

/** Gives our own words in a language, in English where we do not speak it. */
export function printedWords(language: string): PrintedWords {
  return printedWordsIn(language) ?? en;
}

/** Gives the phrase with its terms put in. */
export function fillPhrase(phrase: string, ...terms: readonly string[]): string {
  const [first = '', ...rest] = phrase.split('%');
  return rest.reduce((text, after, at) => text + (terms[at] ?? '') + after, first);
}
