import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';

/**
 * Files with words of several languages outside of the languages' folders, and why. The list may only get shorter: what a
 * language says belongs into its folder, where whoever knows the language finds it.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  'core/lines/cued-reading.ts': 'still to be moved',
  'core/secrets/secret-names.ts':
    'what a secret is called is no part of how sentences are read, and must not be forgotten with a language',
  'linter/words/tables/contrary-verbs.ts': 'pairs of deeds, each with its words in all languages',
  'linter/words/tables/de.ts': 'a dictionary; it has words that other languages have too',
  'linter/words/tables/es.ts': 'a dictionary',
  'linter/words/tables/order-words.ts': 'words of placeholders, which mix languages',
  'linter/words/tables/pt.ts': 'a dictionary',
};

/** Letters of one script, which give away words that are in no folder yet. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}{2}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u],
  ['Hangul', /\p{Script=Hangul}{2}/u],
  ['Han', /\p{Script=Han}{2}/u],
];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** All texts in the data of a language: strings, and the sources of patterns. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (data instanceof RegExp) return [data.source];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** Words in Latin letters that one language has in its folder and no other one, English among these. */
const owners = new Map<string, string | undefined>();
for (const language of LANGUAGES)
  for (const word of new Set(textsIn(language).flatMap(wordsOf)))
    if (/^\p{Script=Latin}+$/u.test(word)) owners.set(word, owners.has(word) ? undefined : language.code);

/** The languages other than English whose words are in a literal. */
function languagesIn(literal: string): string[] {
  const scripts = SCRIPTS.flatMap(([name, letters]) => (letters.test(literal) ? [name] : []));
  const latin = [...new Set(wordsOf(literal))].flatMap((word): [string, string][] => {
    const owner = owners.get(word);
    return owner === undefined || owner === 'en' ? [] : [[owner, word]];
  });
  const byLanguage = Map.groupBy(latin, ([owner]) => owner);
  // One word without accents may be English as well, or the name of a program.
  const sure = [...byLanguage].filter(
    ([, of]) => of.length > 1 || of.some(([, word]) => /[^a-z]/.test(word)),
  );
  return [...scripts, ...sure.map(([owner]) => owner)];
}

/** Strings and patterns of a source, without its comments. */
function literalsOf(source: string): string[] {
  const code = source.replace(/^\s*(?:\/\*\*?|\*|\/\/).*$/gmu, '');
  return (
    code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?:[^/\\\n]|\\.)+\/[a-z]*/gu) ??
    []
  );
}

/** The languages that a file mixes: in one literal, or in its lists of alternatives, which are no example of a note. */
function mixedIn(source: string): string[] {
  const literals = literalsOf(source);
  const mixed = literals.map((one) => new Set(languagesIn(one))).find(({ size }) => size > 1);
  const lists = new Set(languagesIn(literals.filter((one) => /\p{L}\|\p{L}/u.test(one)).join(' ')));
  return [...(mixed ?? (lists.size > 1 ? lists : []))];
}

const roots = ['core', 'linter'].map(
  (name) => [name, new URL(`../../../${name}/src/`, import.meta.url)] as const,
);
const mixing = roots.flatMap(([name, root]) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('languages/'))
    .map((file) => [`${name}/${file}`, mixedIn(readFileSync(new URL(file, root), 'utf8'))] as const)
    .filter(([, languages]) => languages.length > 0),
);

test('no other file has words of two languages beside English', () => {
  const found = mixing
    .filter(([file]) => !(file in ALLOWED))
    .map(([file, languages]) => `${file}: ${languages.join(', ')}`);
  expect(found).toEqual([]);
});

test('the list of such files has none that has no such words any more', () => {
  expect(Object.keys(ALLOWED).filter((file) => !mixing.some(([one]) => one === file))).toEqual([]);
});
