import { LANGUAGES } from '../languages/index.ts';
import type { UnbrokenForm } from '../languages/unbroken-form.ts';
import type { Statement } from '../lines/statement.ts';
import { isTerm } from './name-cues.ts';

/** A name: Latin words, loan words, or a few signs. */
const LATIN = '[A-Za-z][\\w./-]*(?:\\s[A-Za-z][\\w./-]*){0,2}';
const HAN = `(?:${LATIN}|[A-Za-z]*[\\p{Script=Han}]{1,8}?[A-Za-z]*)`;
const KANA = `(?:${LATIN}|(?:${LATIN})?[\\p{Script=Katakana}ー・\\p{Script=Han}]{1,14})`;
/** Another name in brackets. */
const ASIDE = '(?:\\s*[(（][^()（）]{1,30}[)）])?';
const QUOTED = '[“"「『‘\']';
const UNQUOTED = '[”"」』’\']';

/** The forms of all languages, each with its pattern. */
export const UNBROKEN_PHRASES: readonly (UnbrokenForm & { readonly pattern: RegExp })[] = LANGUAGES.flatMap(
  ({ unbroken = [] }) => unbroken.map((form) => ({ ...form, pattern: new RegExp(filled(form.words), 'u') })),
);

function filled(words: string): string {
  return words
    .replaceAll('{HAN}', HAN)
    .replaceAll('{KANA}', KANA)
    .replaceAll('{ASIDE}', ASIDE)
    .replaceAll('{QUOTED}', QUOTED)
    .replaceAll('{UNQUOTED}', UNQUOTED);
}

/** Conjunctions and adverbs that end with the Chinese copula: "但是", "还是". */
const ENDS_WITH_COPULA = /^[但可只就还還于於总總都要凡若倒像算而不正又也更真却]是/u;

/** Gives the term that a sentence of such a language explains. */
export function definedWithoutBlanks({ text, marks }: Statement): string | undefined {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text))
    return undefined;
  if (ENDS_WITH_COPULA.test(text)) return undefined;
  for (const { pattern } of UNBROKEN_PHRASES) {
    const term = pattern.exec(text)?.[1]?.trim();
    if (term !== undefined && isTerm(term)) return term;
  }
  // "… を記述したファイルを**Dockerfile**": the verb is left out behind the name.
  const last = marks.find(
    (m) => m.kind === 'strong' && /^[\s。．.]*(?:と.{1,6})?[。．.]?$/u.test(text.slice(m.to)),
  );
  if (last === undefined || !/(?:を|称为|叫做?|叫)\s*$/u.test(text.slice(0, last.from))) return undefined;
  const term = text.slice(last.from, last.to).replace(/\s*[(（][^()（）]*[)）]$/u, '');
  return isTerm(term) ? term : undefined;
}
