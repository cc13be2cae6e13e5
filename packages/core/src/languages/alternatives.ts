import { LANGUAGES } from './index.ts';
import type { Language } from './language.ts';

/** Gives the source of a pattern for a class of words in all languages. */
export const alternatives = (of: (language: Language) => string | undefined): string =>
  LANGUAGES.flatMap((language) => of(language) ?? []).join('|');

/** Gives the words of a class in all languages, in small letters. */
export const wordsIn = (of: (language: Language) => string | undefined): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => of(language)?.split(/\s+/) ?? []));

/** The groups of classes, and the classes of each that are alternatives of a pattern. */
type Group =
  | 'grammar'
  | 'terms'
  | 'questions'
  | 'tasks'
  | 'relations'
  | 'definitions'
  | 'cues'
  | 'columns'
  | 'talk';
type Words<G extends Group> = NonNullable<Language[G]>;
type Class<G extends Group> = {
  [K in keyof Words<G>]-?: NonNullable<Words<G>[K]> extends string ? K : never;
}[keyof Words<G>];

/** Gives the source of a pattern for classes of one group in all languages: `anyOf('grammar', 'the', 'a')`. */
export const anyOf = <G extends Group>(group: G, ...classes: readonly Class<G>[]): string =>
  classes
    .map((one) => alternatives((language) => language[group]?.[one as never] as string | undefined))
    .join('|');
