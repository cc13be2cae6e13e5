import { LANGUAGES } from '../languages/index.ts';
import { TOLD_APART } from '../languages/told-apart.ts';

/** The languages that have a word, of those of the Latin script. */
export const languagesOf: ReadonlyMap<string, readonly string[]> = invert();

function invert(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  const known = LANGUAGES.flatMap(({ code, telling }) =>
    telling === undefined ? [] : [[code, telling] as const],
  );
  for (const [language, list] of [...known, ...Object.entries(TOLD_APART)])
    for (const word of new Set(list.split(' ')))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

/** Letters that few languages have: a word with one of them speaks for these. */
export const LETTERS: readonly (readonly [letters: RegExp, languages: readonly string[]])[] = [
  [/[ğı]|i̇/u, ['tr']],
  [/ş/u, ['tr', 'ro']],
  [/[șțăţ]/u, ['ro']],
  [/[ąęłżźńść]/u, ['pl']],
  [/[řěů]/u, ['cs']],
  [/[čšž]/u, ['cs', 'sk', 'sl', 'hr', 'lt']],
  [/[ľĺŕ]/u, ['sk']],
  [/[őű]/u, ['hu']],
  [/õ/u, ['et', 'pt']],
  [/ã/u, ['pt']],
  [/ñ/u, ['es']],
  [/ß/u, ['de']],
  [/[œêîû]/u, ['fr']],
  [/[ìò]/u, ['it', 'ca']],
  [/l·l/u, ['ca']],
  [/[øæ]/u, ['da', 'nb']],
  [/å/u, ['da', 'nb', 'sv']],
  [/ä/u, ['de', 'fi', 'sv', 'et']],
  [/ö/u, ['de', 'fi', 'sv', 'tr', 'hu', 'et']],
  [/ü/u, ['de', 'tr', 'hu', 'et']],
  [/[ėįųū]/u, ['lt']],
  [/[āēģīķļņ]/u, ['lv']],
];
