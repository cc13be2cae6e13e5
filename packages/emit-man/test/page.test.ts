import type { Variant } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { emitter, page, roff } from '../src/index.ts';
import { command, group, note, row, rowItem, topicOf } from './topics/parts.ts';
import { section } from './topics/shown.ts';

const date = '2026-03-14';
const options = { date, report: (): void => {} };

test('the page of a topic, as data and as roff, is the one a person has looked at', async () => {
  const made = page(sampleTopic(), date);
  await expect(JSON.stringify(made, null, 1)).toMatchFileSnapshot('golden/sample-notes.json');
  await expect(roff(made)).toMatchFileSnapshot('golden/sample-notes.7');
});

test('the page is one file named after the topic, in ASCII, the same every time', async () => {
  const [first, second] = [
    await emitter.emit(sampleTopic(), options),
    await emitter.emit(sampleTopic(), options),
  ];
  expect(first.map((file) => file.path)).toEqual(['sample-notes.7']);
  expect(first).toEqual(second);
  expect(first[0]!.bytes.every((byte) => byte === 10 || (byte >= 32 && byte < 127))).toBe(true);
});

test('a topic without anything to show has no section but the name', () => {
  const empty = { ...sampleTopic(), entries: [], concepts: [], recipes: [], snippets: [], sources: [] };
  const { summary: _, ...bare } = { ...empty, diagnostics: [], links: [], tools: [], groups: [] };
  expect(page(bare, date).sections).toEqual([]);
  expect(roff(page(bare, date))).toContain('.SH "NAME"');
});

test.each(['../../x', '.so', 'docker notes', 'Docker', '', '-rf', 'a\nb', 'x'.repeat(81)])(
  'a page is never named %j',
  async (id) => {
    await expect(emitter.emit({ ...sampleTopic(), id }, options)).rejects.toThrow(
      'Cannot name a manual page',
    );
  },
);

test('a long topic splits into a page a group, each found from the other', async () => {
  const files = await emitter.emit(sampleTopic(), { ...options, split: true });
  const pages = new Map(files.map((file) => [file.path, new TextDecoder().decode(file.bytes)]));
  expect([...pages.keys()]).toEqual([
    'sample-notes.7',
    'sample-notes-containers.7',
    'sample-notes-cleaning.7',
    'sample-notes-interactive.7',
    'sample-notes-hostile.7',
  ]);
  expect(pages.get('sample-notes.7')).toContain('\\fBsample\\-notes\\-containers\\fR(7)');
  expect(pages.get('sample-notes.7')).not.toContain('\\fBdocker run\\fR \\fIimage\\fR');
  expect(pages.get('sample-notes.7')).toContain('docker system prune');
  const containers = pages.get('sample-notes-containers.7')!;
  expect(containers).toContain('\\fBsample\\-notes\\fR(7)');
  expect(containers).toContain('\\fBdocker run\\fR \\fIimage\\fR');
});

test('groups whose names make no page name get a number', async () => {
  const topic = sampleTopic();
  const names = ['容器', 'containers', 'Containers!', 'keys', '鍵'];
  const rows = topic.groups.flatMap(({ items }) => items.filter((item) => 'entry' in item));
  const groups = topic.groups.map((group, index) => ({
    ...group,
    id: names[index]!,
    items: rows.filter((_, at) => at % names.length === index),
  }));
  const files = await emitter.emit({ ...topic, groups }, { ...options, split: true });
  const suffixes = ['', '-1', '-2', '-3', '-keys', '-5'];
  expect(files.map((file) => file.path)).toEqual(suffixes.map((suffix) => `sample-notes${suffix}.7`));
});

test('a command with rows in several groups is on the page of each, with its rows there', async () => {
  const rows = ['docker ps', 'docker ps -a', 'docker ps -q'].map((line) => row(line)) as [
    Variant,
    ...Variant[],
  ];
  const [first, second, third] = ['docker ps', 'docker ps -a', 'docker ps -q'].map((id) =>
    rowItem('docker ps', id),
  );
  const topic = topicOf(
    [
      group(undefined, [third!, note('Before all headings.')]),
      group('Running', [first!]),
      group('Stopped', [second!, note('Also those that failed.')]),
      group('Words', [note('Only words.')]),
    ],
    { entries: [command('docker ps', rows, { aliases: ['docker container ls'] })] },
  );
  const files = await emitter.emit(topic, { ...options, split: true });
  const pages = files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const);
  expect(pages.map(([path]) => path)).toEqual(
    ['', '-running', '-stopped'].map((end) => `sample-notes${end}.7`),
  );
  const [own, running, stopped] = pages.map(([, text]) => text.replaceAll(/\\f[BIR]|\\/g, ''));
  for (const [text, shown] of [
    [own, 'docker ps -q'],
    [running, 'docker ps'],
    [stopped, 'docker ps -a'],
  ] as const)
    expect(text!.match(/^\.TP\ndocker ps.*$/gm), shown).toEqual([`.TP\n${shown}`]);
  expect(stopped).toContain('Also those that failed.');
  expect(own).toContain('Before all headings.');
  expect(own).toContain('Only words.');
  expect(running).toContain('Same as docker container ls.');
});

test('notes are named as long as that reads as a sentence, then counted', () => {
  const [source] = sampleTopic().sources;
  const notesOf = (count: number): readonly string[] => {
    const sources = Array.from({ length: count }, (_, index) => ({ ...source!, id: `${index}.md` }));
    return section({ ...sampleTopic(), sources }, 'NOTES').slice(-1);
  };
  expect(notesOf(2)).toEqual(['Made from 0.md, 1.md of 2026-03-14.']);
  expect(notesOf(101)).toEqual(['Made from 101 notes of 2026-03-14.']);
});
