import { LANGUAGES } from '../languages/index.ts';

const TELLING: readonly (readonly [string, readonly string[]])[] = LANGUAGES.flatMap(({ code, telling }) =>
  telling === undefined ? [] : [[code, telling.split(' ')] as const],
);

/** Scripts that one language of notes owns, by what notes in that script are most often written in. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Gives the language that running text is written in (BCP 47), or nothing where it is too little to tell. */
export function detectLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    // Commands and names stay Latin in notes of any script, so a share is enough.
    if ((text.match(script)?.length ?? 0) > letters * 0.25) return language;
  }
  const words = Map.groupBy(text.toLowerCase().match(/\p{L}+/gu) ?? [], (w) => w);
  const ranked = TELLING.map(([language, list]) => ({
    language,
    hits: list.reduce((n, w) => n + (words.get(w)?.length ?? 0), 0),
  })).sort((a, b) => b.hits - a.hits);
  const [best, second] = ranked;
  return best !== undefined && best.hits >= 3 && best.hits > (second?.hits ?? 0) * 1.3
    ? best.language
    : undefined;
}
