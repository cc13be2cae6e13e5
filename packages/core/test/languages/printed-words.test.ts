import { describe, expect, test } from 'vitest';
import { PRINTED_LANGUAGES, type PrintedWords, printedWords } from '../../src/printed-words.ts';

/** Every text of a language, with its name. */
function textsOf(words: object, path = ''): readonly (readonly [name: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : textsOf(value as object, `${path}${key}.`),
  );
}

const english = new Map(textsOf(printedWords('en')));
const count = (text: string, sign: string): number => text.split(sign).length - 1;

test('twelve languages and more are spoken', () => {
  expect(Object.keys(PRINTED_LANGUAGES)).toEqual(
    expect.arrayContaining(['en', 'de', 'es', 'fr', 'pt', 'it', 'ru', 'pl', 'tr', 'zh', 'ja', 'ko']),
  );
});

describe.each(Object.entries(PRINTED_LANGUAGES))('%s', (language, words: PrintedWords) => {
  const texts = textsOf(words);

  test('has every word', () => {
    expect(texts.map(([name]) => name)).toEqual([...english.keys()]);
    expect(texts.filter(([, text]) => text.trim() === '').map(([name]) => name)).toEqual([]);
  });

  test('has the same places for what is put in, and the same signs', () => {
    for (const [name, text] of texts)
      for (const sign of ['%', '*', '_'])
        expect([name, sign, count(text, sign)]).toEqual([name, sign, count(english.get(name) ?? '', sign)]);
  });

  test('is written as the language is', () => {
    const all = texts.map(([, text]) => text);
    if (language === 'fr') {
      expect(all.filter((text) => /(?<!\u00a0)[;:?!»]|«(?!\u00a0)/u.test(text))).toEqual([]);
    } else expect(all.filter((text) => /[ \u00a0][;:?!]/.test(text))).toEqual([]);
    if (language === 'zh' || language === 'ja')
      expect(all.filter((text) => /[.,:;?!]/.test(text.replace(/INI|%/g, '')))).toEqual([]);
    expect(all.filter((text) => text.includes("'"))).toEqual(language === 'en' ? [words.page.helpBelow] : []);
  });

  test('calls the name section so that whatis finds the page', () => {
    expect(words.page.titles.name).toMatch(/^[A-Z]+$/);
    for (const title of Object.values(words.page.titles))
      expect(title).toBe(title.toLocaleUpperCase(language));
  });
});
