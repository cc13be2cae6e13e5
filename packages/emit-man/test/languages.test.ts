import { PRINTED_LANGUAGES, printedWords } from '@cribnotes/core/printed-words';
import { sampleTopic } from '@cribnotes/testkit';
import { describe, expect, test } from 'vitest';
import { emitter } from '../src/index.ts';
import { page } from '../src/page.ts';
import { roff } from '../src/roff/write.ts';
import { capitalized, ended, leadIn } from '../src/words/sentence.ts';
import { literal, plain, prose } from '../src/words/span.ts';

/** Words of ours in English that no page in another language has. */
const ENGLISH = [
  printedWords('en').page.helpBelow,
  'Same as',
  'Made from',
  'Type what is',
  'SEE ALSO',
  'NOTES',
];

describe.each(Object.keys(PRINTED_LANGUAGES))('%s', (language) => {
  const made = page({ ...sampleTopic(), language }, '2026-03-14');

  test('has the sections of its language', () => {
    const { titles } = printedWords(language).page;
    expect(made.nameTitle).toBe(titles.name);
    expect(made.sections.at(-1)?.title).toBe(titles.seeAlso);
  });

  test('says nothing in English', () => {
    const text = JSON.stringify(made);
    const left =
      language === 'en' || language === 'fr' ? [] : ENGLISH.filter((words) => text.includes(words));
    expect(left).toEqual([]);
  });

  test('is a page, and one for each group', async () => {
    expect(roff(made)).toContain(`.SH "${printedWords(language).page.titles.name}"`);
    const report = (): void => {};
    const topic = { ...sampleTopic(), language };
    expect((await emitter.emit(topic, { date: '2026-03-14', report, split: true })).length).toBeGreaterThan(
      1,
    );
  });
});

describe('a sentence ends as its script does', () => {
  const docker = { programs: new Set(['docker']) };

  test.each([
    [[prose('列出容器')], '列出容器。'],
    [[prose('使用 '), literal('docker ps')], '使用 docker ps。'],
    [[prose('列出所有容器：使用 '), literal('docker ps')], '列出所有容器：使用 docker ps。'],
    [[prose('コンテナを見る docker')], 'コンテナを見る docker。'],
    [[prose('컨테이너를 봅니다')], '컨테이너를 봅니다.'],
    [[prose('Print the sign 字')], 'Print the sign 字.'],
    [[prose('列出容器。')], '列出容器。'],
  ])('%j', (spans, said) => {
    expect(plain(ended(spans))).toBe(said);
  });

  test('and leads on with its own colon', () => {
    expect(plain(leadIn([prose('列出容器。')]))).toBe('列出容器：');
    expect(plain(leadIn([prose('List them.')]))).toBe('List them:');
  });

  test('no program gets a capital', () => {
    expect(plain(capitalized([prose('docker ps lists them')], docker))).toBe('docker ps lists them');
    expect(plain(capitalized([prose('lists them')], docker))).toBe('Lists them');
  });
});
