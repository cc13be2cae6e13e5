/** Where the letters of Chinese, Japanese and Korean take their form: one character is drawn otherwise in each. */
export type Region = 'sc' | 'tc' | 'jp' | 'kr';

/** The regions by what a language tag begins with (BCP 47), the first that does decides. */
const LANGUAGES: readonly (readonly [tag: RegExp, region: Region])[] = [
  [/^ja\b/i, 'jp'],
  [/^ko\b/i, 'kr'],
  [/^(?:zh|yue)\b.*-(?:Hant|TW|HK|MO)\b/i, 'tc'],
  [/^zh\b.*-(?:Hans|CN|SG)\b/i, 'sc'],
  [/^yue\b/i, 'tc'],
];

/** Letters that only one of them has. */
const OWN: readonly (readonly [has: (text: string) => boolean, region: Region])[] = [
  [(text) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text), 'jp'],
  [(text) => /\p{Script=Hangul}/u.test(text), 'kr'],
];
/** The tables of scripts are slow to load, when an expression is met that names one, and most notes never need them. */
const PERHAPS_EASTERN = /[^\0-\u10ff]/;

/** Gives the region by the letters that only one of them has; nothing where there is none. */
export function regionOfText(text: string): Region | undefined {
  return PERHAPS_EASTERN.test(text) ? OWN.find(([has]) => has(text))?.[1] : undefined;
}

/**
 * Gives the region of a text by its language, else by its letters; `has` says which regions have a character. A text that has
 * nothing but Chinese characters is traditional where more of them are traditional only than simplified only.
 */
export function regionOf(
  language: string,
  text: string,
  has: (region: Region, codePoint: number) => boolean,
): Region {
  const named = LANGUAGES.find(([tag]) => tag.test(language))?.[1];
  if (named !== undefined) return named;
  const own = /^zh\b/i.test(language) ? undefined : regionOfText(text);
  if (own !== undefined || !PERHAPS_EASTERN.test(text)) return own ?? 'sc';
  let traditional = 0;
  for (const character of text.match(/\p{Script=Han}/gu) ?? []) {
    const codePoint = character.codePointAt(0) ?? 0;
    const [tc, sc] = [has('tc', codePoint), has('sc', codePoint)];
    if (tc !== sc) traditional += tc ? 1 : -1;
  }
  return traditional > 0 ? 'tc' : 'sc';
}
