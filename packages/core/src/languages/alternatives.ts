import { LANGUAGES } from './index.ts';
import type { Language } from './language.ts';

/** Gives the source of a pattern for a class of words in all languages. */
export const alternatives = (of: (language: Language) => string | undefined): string =>
  LANGUAGES.flatMap((language) => of(language) ?? []).join('|');

/** Gives the words of a class in all languages, in small letters. */
export const wordsIn = (of: (language: Language) => string | undefined): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => of(language)?.split(/\s+/) ?? []));
