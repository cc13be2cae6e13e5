import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleTopic } from '@cribnotes/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { page, roff, split } from '../src/index.ts';
import { groff, has, mandocLint } from './rendering/formatters.ts';
import { hostileTexts } from './rendering/hostile-text.ts';

const date = '2026-03-14';
const titles = [
  ...hostileTexts(12, 7),
  'Docker — Befehle & Ideen',
  'Ünïcödé “quoted”',
  '容器',
  'x'.repeat(5000),
  'a very long title '.repeat(40),
  '- starts with a dash - and has - some',
  '../../x',
  '.so /etc/hostname',
  '\u202eevil',
  '',
];

test.skipIf(!has('lexgrog'))('whatis reads the name line, whatever the title', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crib-name-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [index, title] of titles.entries()) {
    const made = roff(page({ ...sampleTopic(), title }, date));
    const file = join(folder, `page-${index}.7`);
    writeFileSync(file, made);
    const parsed = spawnSync('lexgrog', [file], { encoding: 'utf8' });
    expect(parsed.status, title).toBe(0);
    expect(parsed.stdout).toMatch(/: "sample-notes - [!-~][ -~]*"\n$/);
    expect(
      made
        .replaceAll(/^\.EX\n[\s\S]*?^\.EE$/gm, '')
        .split('\n')
        .every((line) => line.length <= 80),
    ).toBe(true);
  }
});

test('the name line ends before the eightieth column and names the topic in plain ASCII', () => {
  for (const title of titles) {
    const { name, description } = page({ ...sampleTopic(), title }, date);
    expect(`       ${name} - ${description}`.length).toBeLessThanOrEqual(78);
    expect(description).toMatch(/^[A-Za-z0-9][ -~]*$/);
    expect(description).not.toContain(' - ');
  }
});

test.skipIf(!has('groff'))('a title that the name line cannot say is said in the description', () => {
  const shown = groff().render(roff(page({ ...sampleTopic(), title: '容器 und Abbilder' }, date)), 80);
  expect(shown).toContain('容器 und Abbilder.');
});

test.skipIf(!has('mandoc'))(
  'letters with more marks than a line has columns are no fault of the page',
  () => {
    const title = `Zalgo ${`e${'\u0301\u0302\u0323'.repeat(80)}`.repeat(3)}`;
    expect(mandocLint(roff(page({ ...sampleTopic(), title, summary: title }, date)))).toBe('');
  },
);

test.each([
  ['Building and running containers.', 'Building and running containers'],
  ['Containers: how to build, run and share them', 'Containers: how to build, run and share them'],
  ['Containers - build them', 'Containers, build them'],
  [
    'Build containers. Then run them. Then share them with all the others who want to',
    'Build containers. Then run them',
  ],
  [
    'Everything about containers, from the image that they come from to the volumes that they leave behind',
    'Everything about containers',
  ],
  ['La mémoire, en français', 'La memoire, en francais'],
])('the summary %j is told as far as whole phrases go', (summary, told) => {
  expect(page({ ...sampleTopic(), summary }, date).description).toBe(told);
});

test.each([
  'x'.repeat(400),
  'many words without an end '.repeat(16),
  '容器的构建与运行',
  'Контейнеры и образы',
  '.so x',
  '…',
])('a summary that does not fit leaves the title and whole headings: %j', (summary) => {
  const { description } = page({ ...sampleTopic(), summary }, date);
  expect(description).toMatch(/^(?:so x|Sample notes & more: [a-z]+)/);
});

const four = (words: string): string => words.repeat(400).slice(0, 400);

test.each([
  `${four('containers and images ').trim()}: how they are made - and kept. All of it.`,
  `Containers: ${four('how they are made and kept ')}.`,
  `Containers - ${four('how they are made and kept ')}`,
  `Containers. ${four('How they are made and kept. ')}`,
  four('容器的构建、运行：以及分享。'),
  four('Контейнеры: сборка — запуск. '),
])('a summary of 400 characters leaves a whole name line and is told below it: %j', (summary) => {
  const made = page({ ...sampleTopic(), summary }, date);
  expect(made.description.length).toBeLessThanOrEqual(68 - made.name.length);
  expect(made.description).toMatch(
    /^(?:Containers(?:\. How they are made and kept)?|Sample notes & more: [a-z& ]+(?:, [a-z ]+)*)$/,
  );
  const written = roff(made);
  if (has('mandoc')) expect(mandocLint(written)).toBe('');
  if (has('groff')) {
    const letters = (text: string): string => text.replaceAll(/[^\p{L}]/gu, '').toLowerCase();
    expect(letters(groff().render(written, 60))).toContain(letters(summary));
  }
});

test('a page without headings says what its commands do, or what they are called', () => {
  const [group] = sampleTopic().groups;
  const { summary: _, ...sample } = sampleTopic();
  const items = sample.groups.flatMap((each) => each.items);
  const bare = { ...sample, id: 'docker', title: 'docker', groups: [{ ...group!, title: 'Docker', items }] };
  expect(page(bare, date).description).toMatch(/^[a-z][a-z ]+, [a-z]/);
  const other = { ...bare, title: '容器' };
  expect(page(other, date).description).toMatch(/^[a-z][a-z ]+, [a-z]/);
});

test('every page of a split topic has a name line of its own', () => {
  const lines = split(sampleTopic(), date).map(({ description }) => description);
  expect(new Set(lines).size).toBe(lines.length);
});
