import type { Diagnostic, OutputFile, Topic } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { describe, expect, test, vi } from 'vitest';
import {
  emitter,
  loadRenderer,
  type PdfOptions,
  pictureEmitter,
  readRecord,
  recordPart,
  recordTopic,
} from '../src/index.ts';
import { copiedText, has, runOn } from './reading/tools.ts';
import { sectionsOf, topicOf } from './reading/topics.ts';

// Each of them lays out several sheets; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const date = '2026-03-14';

async function emit(topic: Topic, options: Partial<PdfOptions> = {}) {
  const reported: Diagnostic[] = [];
  const common = { date, report: (one: Diagnostic) => void reported.push(one) };
  return { files: await emitter.emit(topic, { ...common, splitSheet: true, ...options }), reported };
}

const commands = (tool: string, count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `${tool} ${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${at} --force <file>`,
  );

const sections = [
  { rows: ['# Said of all of it.', 'drum tune'] },
  { title: 'Skins', rows: commands('drum', 25) },
  { title: 'Sticks', level: 2, rows: commands('stick', 12) },
  { title: 'Small', rows: commands('bell', 3) },
  { title: '手鼓', rows: commands('tabla', 30) },
] as const;

/** A topic with these sections, whose ids are made of their titles as those of notes are. */
function topicWith(own: Parameters<typeof sectionsOf>[0] = sections, changes: Partial<Topic> = {}): Topic {
  const { groups, entries } = sectionsOf(own);
  const named = groups.map((group) => ({ ...group, id: group.title?.toLowerCase() ?? group.id }));
  return topicOf([], { id: 'drums', title: 'Drums', groups: named, entries, ...changes });
}

const linked = topicWith(sections, { links: sampleTopic().links, summary: 'All that is beaten.' });
const textsOf = (files: readonly OutputFile[]): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, bytes }) => [path, copiedText(bytes)]));

describe.skipIf(!has('pdftotext'))('a topic that is split', () => {
  test('has a sheet for each stretch of headings and one of its own, with all of it on one of them', async () => {
    const texts = textsOf((await emit(linked)).files);
    expect([...texts.keys()]).toEqual(['drums.pdf', 'drums-skins.pdf', 'drums-small.pdf']);
    const whole = textsOf((await emit(linked, { splitSheet: false })).files).get('drums.pdf')!;
    const lines = whole
      .split('\n')
      .filter((line) => /^(?:drum|stick|bell|tabla) |Sentence number/.test(line));
    expect(lines.length).toBeGreaterThan(140);
    const all = [...texts.values()].flatMap((text) => text.split('\n'));
    for (const line of new Set(lines))
      expect(all.filter((one) => one === line).length, line).toBe(lines.filter((one) => one === line).length);
  });

  test('says on each sheet whose it is, and where it comes from', async () => {
    const { files } = await emit(linked);
    const heads = [...textsOf(files).values()].map((text) => text.split('\n').slice(0, 5).join('\n'));
    expect(heads[0]).toContain('Drums');
    expect(heads[1]).toContain('Drums: Skins');
    expect(heads[2]).toContain('Drums: Small – 手鼓');
    for (const [at, { bytes }] of files.entries()) {
      expect(heads[at]).toContain(`From 2 notes, ${date} · mark ${readRecord(bytes)?.mark}`);
      expect(heads[at]).toMatch(/page 1 of 1/);
    }
    expect(runOn(files[1]!.bytes, 'pdfinfo', '{}')).toContain('Title:           Drums: Skins');
  });

  test('lists the others on its own sheet, with their marks, and has there what is said of all of it', async () => {
    const { files } = await emit(linked);
    const own = copiedText(files[0]!.bytes);
    const marks = files.map(({ bytes }) => readRecord(bytes)!.mark);
    expect(own).toContain(`Skins\ndrums-skins.pdf · mark ${marks[1]}\nSticks\n`);
    expect(own).toContain(`Small – 手鼓\ndrums-small.pdf · mark ${marks[2]}\n`);
    for (const said of ['All that is beaten.', 'Said of all of it.', 'drum tune', linked.links[0]!.title])
      expect(own).toContain(said);
    for (const { bytes } of files.slice(1)) expect(copiedText(bytes)).not.toContain(linked.links[0]!.title);
  });

  test('a heading that is the title of its sheet does not stand on it twice', async () => {
    const skins = textsOf((await emit(linked)).files).get('drums-skins.pdf')!;
    expect(skins.match(/Skins/g)).toEqual(['Skins']);
    expect(skins).toMatch(/^Sticks$/m);
  });

  test('gives an index on each sheet of what stands on that', async () => {
    const [own, skins, small] = [...textsOf((await emit(linked, { index: true })).files).values()];
    expect(own?.split('\nIndex\n')[1]).toMatch(/^drum tune/);
    expect(skins?.split('\nIndex\n')[1]).not.toContain('bell');
    expect(small?.split('\nIndex\n')[1]).toContain('bell a0');
  });

  test('names headings around a part whose section is too large for one', async () => {
    const large = [
      { title: 'Skins', rows: [] },
      { title: 'Tune', level: 2, rows: commands('drum', 90) },
      { title: 'Change', level: 2, rows: commands('skin', 90) },
      { title: 'Sticks', rows: commands('stick', 30) },
    ];
    const texts = textsOf((await emit(topicWith(large))).files);
    expect([...texts].map(([path, text]) => [path, text.split(/ Containers, keys| From/)[0]])).toEqual([
      ['drums.pdf', 'Drums'],
      ['drums-tune.pdf', 'Drums: Skins: Tune'],
      ['drums-change.pdf', 'Drums: Skins: Change'],
      ['drums-sticks.pdf', 'Drums: Sticks'],
    ]);
  });
});

test('the same notes give the same bytes, and what is not split is as it was', async () => {
  const [first, second] = [(await emit(linked)).files, (await emit(linked)).files];
  expect(second).toEqual(first);
  const plain = await emit(topicWith([sections[1], sections[2]]), { splitSheet: false });
  expect((await emit(topicWith([sections[1], sections[2]]))).files).toEqual(plain.files);
});

test.each([
  ['without headings', [{ rows: commands('drum', 60) }]],
  ['with one heading', [{ title: 'Skins', rows: commands('drum', 60) }]],
  [
    'with headings over a few things',
    [
      { title: 'A', rows: ['drum a'] },
      { title: 'B', rows: ['drum b'] },
    ],
  ],
  ['without anything', []],
])('a topic %s is one sheet', async (_, own) => {
  expect((await emit(topicWith(own))).files.map(({ path }) => path)).toEqual(['drums.pdf']);
});

test('headings that make no name, or the same one, have numbers', async () => {
  const titles = ['手鼓', '定音鼓', 'Größe'];
  const { files } = await emit(topicWith(titles.map((title) => ({ title, rows: commands(title, 20) }))));
  expect(files.map(({ path }) => path)).toEqual([
    'drums.pdf',
    'drums-1.pdf',
    'drums-2.pdf',
    'drums-grosse.pdf',
  ]);
});

test.skipIf(!has('pdftotext'))(
  'a long heading is cut in the title, and stands on the sheet whole',
  async () => {
    const long = `${'beat '.repeat(150)}end`;
    const own = [
      { title: long, rows: commands('drum', 20) },
      { title: 'Sticks', rows: commands('stick', 20) },
    ];
    const { files, reported } = await emit(topicWith(own));
    expect(reported).toEqual([]);
    expect(files.length).toBe(3);
    const text = copiedText(files[1]!.bytes).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/^Drums: (?:beat )+beat… /);
    expect(text).toContain(long);
  },
);

test('each sheet may take so many pages; where one does not fit, it is named, and none is made', async () => {
  const { files } = await emit(linked, { pages: 1 });
  expect(files.map(({ summary }) => summary?.split(',')[0])).toEqual(['1 page', '1 page', '1 page']);
  const { files: none, reported } = await emit(linked, { pages: 1, paper: [200, 200] });
  expect(none).toEqual([]);
  expect(reported.map(({ message }) => message.split(' does not fit')[0])).toEqual(
    expect.arrayContaining(['The sheet “Drums: Skins”', 'The sheet “Drums: Small – 手鼓”']),
  );
});

test('one side is enough for a part, as nobody sees the backs of a wall', async () => {
  const own = [
    { title: 'Skins', rows: commands('drum', 60) },
    { title: 'Sticks', rows: commands('stick', 60) },
  ];
  const { files } = await emit(topicWith(own));
  const pages = files.map(({ summary }) => summary?.split(',')[0]);
  expect(pages).toEqual(['1 page', '1 page', '1 page']);
});

test('its own sheet keeps what all of it says, and each part what stands on it', async () => {
  const [own, ...parts] = (await emit(linked, { source: 'abc123' })).files.map(
    ({ bytes }) => readRecord(bytes)!,
  );
  expect(own).toEqual({ ...recordTopic(linked, date), source: 'abc123' });
  expect(parts.map(({ part }) => part)).toEqual(['drums-skins', 'drums-small']);
  for (const record of parts)
    expect(record).toEqual({ ...recordPart(linked, date, record.part!), source: 'abc123' });
  expect(recordPart(linked, date, 'drums-gone')).toBeUndefined();
});

test('says once what is so of several sheets', async () => {
  const rows = (tool: string): readonly string[] => [...commands(tool, 20), `${tool} \u{F0000}`];
  const own = ['Skins', 'Sticks'].map((title) => ({ title: `${title} \u{F0001}`, rows: rows(title) }));
  const { reported } = await emit(topicWith(own));
  const words = reported.map((one) => JSON.stringify(one));
  expect(words.length).toBeGreaterThan(0);
  expect(new Set(words).size).toBe(words.length);
});

test('the notes can ask for it, and the call has the last word', async () => {
  const asked = { ...linked, sheet: { split: true } };
  const common = { date, report() {} };
  expect((await emitter.emit(asked, common)).length).toBe(3);
  expect((await emitter.emit(asked, { ...common, splitSheet: false })).length).toBe(1);
});

test.skipIf(!has('qpdf'))('every part is a whole file', async () => {
  for (const { bytes } of (await emit(linked)).files)
    expect(runOn(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors found');
});

test('pictures of the pages are named so that a page is not taken for a part', async () => {
  const pictures = pictureEmitter((await loadRenderer())!);
  const own = [
    { rows: commands('bell', 150) },
    { title: '手鼓', rows: commands('tabla', 20) },
    { title: '2', rows: commands('drum', 20) },
  ];
  const options = { date, report() {}, splitSheet: true, resolution: 20 };
  const names = (await pictures.emit(topicWith(own), options)).map(({ path }) => path);
  expect(names).toEqual(['drums.1.png', 'drums.2.png', 'drums-1.png', 'drums-2.png']);
});
