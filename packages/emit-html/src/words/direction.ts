import type { Attributes } from '../markup/node.ts';
import type { Voice } from './voice.ts';

/** Languages whose letters go from right to left. */
const TURNED: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** True for a language, by its BCP 47 name, that is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return TURNED.has(language.toLowerCase().split(/[-_]/)[0] ?? '');
}

// The first strong letter decides (UAX 9, P2); those from right to left by block.
const STRONG = /\p{L}/u;
const TURNED_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Scripts that one language alone is written in, or whose forms differ by language. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
];

/** Gives the direction and language of some words of the notes, where they are not those of the page. */
export function ownWay(text: string, { language, direction }: Voice): Attributes {
  const first = STRONG.exec(text)?.[0];
  const way = first === undefined ? direction : TURNED_LETTER.test(first) ? 'rtl' : 'ltr';
  const spoken = SCRIPTS.find(([, letters]) => letters.test(text))?.[0];
  const isKnown = SCRIPTS.some(([known]) => language.toLowerCase().startsWith(known));
  return {
    lang: spoken === undefined || isKnown ? undefined : spoken,
    dir: way === direction ? undefined : way,
  };
}
