import { LETTERS, languagesOf } from './language-words.ts';

/** Scripts by which text gives itself away, and the least share of their letters: names and commands stay Latin in all. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.08],
  ['ko', /\p{Script=Hangul}/gu, 0.1],
  ['zh', /\p{Script=Han}/gu, 0.1],
  ['uk', /[іїєґ]/giu, 0.03],
  ['bg', /ъ/giu, 0.008],
  ['ru', /\p{Script=Cyrillic}/gu, 0.2],
  ['el', /\p{Script=Greek}/gu, 0.2],
  ['ar', /\p{Script=Arabic}/gu, 0.2],
  ['he', /\p{Script=Hebrew}/gu, 0.2],
  ['hi', /\p{Script=Devanagari}/gu, 0.2],
  ['vi', /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu, 0.02],
];

/** How much the words of one language must outweigh those of the next. */
const LEAD = 1.2;

/**
 * Gives the language that running text, or many texts together, is written in (BCP 47), or nothing where it is too little to
 * tell. `least`: how many words must speak for it.
 */
export function detectLanguage(said: string | readonly string[], least = 3): string | undefined {
  const texts = typeof said === 'string' ? [said] : said;
  const letters = countIn(texts, /\p{L}/gu);
  const beyondAscii = texts.filter((text) => /\P{ASCII}/u.test(text));
  for (const [language, script, share] of SCRIPTS) {
    if (countIn(beyondAscii, script) > letters * share) return language;
  }
  const scores = new Map<string, number>();
  for (const text of texts)
    for (const word of text.toLowerCase().match(/[\p{L}']+/gu) ?? []) {
      for (const languages of spokenFor(word))
        for (const language of languages)
          scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= least && best[1] > (second?.[1] ?? 0) * LEAD ? best[0] : undefined;
}

const countIn = (texts: readonly string[], letter: RegExp): number =>
  texts.reduce((sum, text) => sum + (text.match(letter)?.length ?? 0), 0);

/** False where again and again words have letters that no English word has. */
export function mayBeEnglish(texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  return words.filter((word) => /[^a-z]/i.test(word)).length < 3;
}

function spokenFor(word: string): (readonly string[])[] {
  const own = languagesOf.get(word);
  if (own !== undefined) return [own];
  return /^[a-z']+$/.test(word)
    ? []
    : LETTERS.flatMap(([letters, languages]) => (letters.test(word) ? [languages] : []));
}
