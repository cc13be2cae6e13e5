import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleTopic } from '@cribnotes/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { page, roff } from '../src/index.ts';
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
    expect(made.split('\n').every((line) => line.length <= 80)).toBe(true);
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
