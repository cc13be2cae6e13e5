import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '@cribnotes/emit-pdf';
import { expect, test, vi } from 'vitest';
import { repeatPlace } from './repeat-place.ts';
import { runCrib } from './run-crib.ts';
import { startPreview } from './start-preview.ts';
import { folderWith } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A section with so many commands of a tool. */
const section = (title: string, tool: string, count = 22): string =>
  `## ${title}\n\n${Array.from({ length: count }, (_, at) => `- \`${tool} verb${at} --level ${at}\` - Do the task ${at} of ${tool}\n`).join('')}`;

const NOTE = `---
crib: { tools: [drum, flute, harp] }
---
# Music

${section('Skins', 'drum')}
${section('Holes', 'flute')}
${section('竖琴', 'harp')}`;

const SHEETS = ['n-3.pdf', 'n-holes.pdf', 'n-skins.pdf', 'n.pdf'];

function workplace(note = NOTE, files: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ 'n/a.md': note, ...files });
  return {
    folder,
    run: (...words: readonly string[]) => runCrib(words, { cwd: folder, env: { HOME: folder } }),
    made: (at = 'dist') => readdirSync(join(folder, at)).sort(),
    bytes: (path: string) => readFileSync(join(folder, path)),
    edit: (text: string) => writeFileSync(join(folder, 'n/a.md'), text),
  };
}

test('sheets and pages are split, with one name a heading; the deck is the whole one', async () => {
  const { run, made, bytes } = workplace();
  const { code, err } = await run('build', 'n', '--split');
  expect(code).toBe(0);
  expect(made()).toEqual([
    'n-3.7',
    'n-3.pdf',
    'n-holes.7',
    'n-holes.pdf',
    'n-skins.7',
    'n-skins.pdf',
    'n.7',
    'n.apkg',
    'n.html',
    'n.pdf',
  ]);
  expect(err.match(/^wrote dist\/.*\.pdf \(1 page/gm)).toEqual(
    ['n', 'n-skins', 'n-holes', 'n-3'].map((name) => `wrote dist/${name}.pdf (1 page`),
  );
  expect((await run('build', 'n', '--to', 'anki')).err).toMatch(/^unchanged dist\/n\.apkg/);
  expect(readRecord(bytes('dist/n.pdf'))?.part).toBeUndefined();
  expect(readRecord(bytes('dist/n-3.pdf'))?.part).toBe('n-3');
});

test('a dry run names all sheets and writes none', async () => {
  const { folder, run } = workplace();
  const { err } = await run('build', 'n', '--split', '--to', 'pdf', '--dry-run');
  expect(
    err
      .match(/would write dist\/[\w-]+\.pdf/g)
      ?.map((line) => line.slice(17))
      .sort(),
  ).toEqual(SHEETS);
  expect(readdirSync(folder)).toEqual(['n']);
});

test('an unchanged build reads nothing and writes nothing; after an edit, only sheets that it touches differ', async () => {
  const { folder, run } = repeatPlace({ 'n/a.md': NOTE });
  const words = ['build', 'n', '--split', '--to', 'pdf'];
  expect((await run(words)).hasRead).toBe(true);
  const again = await run(words);
  expect([again.code, again.hasRead]).toEqual([0, false]);
  expect(again.err.match(/^unchanged dist/gm)?.length).toBe(4);
  writeFileSync(join(folder, 'n/a.md'), NOTE.replace('the task 3 of flute', 'another task of flute'));
  const { err } = await run(words);
  // Its own sheet lists the marks of the others.
  expect(err.match(/^(?:wrote|unchanged) \S+/gm)).toEqual([
    'wrote dist/n.pdf',
    'unchanged dist/n-skins.pdf',
    'wrote dist/n-holes.pdf',
    'unchanged dist/n-3.pdf',
  ]);
  expect(err.match(/^since .*/gm)).toEqual([expect.stringMatching(/: 1 row altered$/)]);
});

test('what has changed is told of all of it, and of a part', async () => {
  const { run, edit } = workplace();
  await run('build', 'n', '--split', '--to', 'pdf');
  edit(NOTE.replace('the task 3 of flute', 'another task of flute'));
  const changes = async (sheet: string) => (await run('changes', `dist/${sheet}.pdf`, 'n')).out;
  const change =
    '~ sentence: Do the task 3 of flute -> Do another task of flute  (flute verb3 --level 3, Holes)';
  expect(await changes('n')).toContain(change);
  expect(await changes('n-holes')).toContain(
    '~ sentence: Do the task 3 of flute -> Do another task of flute',
  );
  expect(await changes('n-skins')).toMatch(/: no changes?\n$|nothing/);
  edit(NOTE.replace('## Holes', '## Openings'));
  expect(await run('changes', 'dist/n-holes.pdf', 'n')).toMatchObject({
    code: 2,
    err: expect.stringContaining('the notes make no sheet n-holes.pdf any more'),
  });
});

test('what an earlier build made of other headings is left, as pages are, and none is taken for news', async () => {
  const { run, edit, made } = workplace();
  await run('build', 'n', '--to', 'pdf,man');
  const split = await run('build', 'n', '--split', '--to', 'pdf,man');
  expect(split.err).not.toContain('since');
  edit(NOTE.replace('## Holes', '## Openings'));
  await run('build', 'n', '--split', '--to', 'pdf,man');
  expect(made()).toEqual([
    'n-3.7',
    'n-3.pdf',
    'n-holes.7',
    'n-holes.pdf',
    'n-openings.7',
    'n-openings.pdf',
    'n-skins.7',
    'n-skins.pdf',
    'n.7',
    'n.pdf',
  ]);
});

test('settings can say it of the sheet alone, and are told', async () => {
  const { run, made } = workplace(NOTE, { 'n/crib.yaml': 'sheet: { split: true }\n' });
  expect((await run('build', 'n', '--to', 'pdf,man')).code).toBe(0);
  expect(made()).toEqual([...SHEETS.slice(0, 3), 'n.7', 'n.pdf']);
  expect((await run('config', 'n')).out).toMatch(/sheet split +true +n\/crib\.yaml:1/);
  expect((await run('config', 'n', '--split')).out).toMatch(/sheet split +true +flag/);
});

test('the page alone is split where settings say it of the page', async () => {
  const { run, made } = workplace(NOTE, { 'n/crib.yaml': 'page: { split: true }\n' });
  expect((await run('build', 'n', '--to', 'pdf,man')).code).toBe(0);
  expect(made()).toEqual(['n-3.7', 'n-holes.7', 'n-skins.7', 'n.7', 'n.pdf']);
});

test('a topic without headings is one sheet', async () => {
  const { run, made } = workplace(NOTE.replaceAll(/^#.*\n/gm, ''));
  expect((await run('build', 'n', '--split', '--to', 'pdf')).code).toBe(0);
  expect(made()).toEqual(['n.pdf']);
});

test('a large topic is told how to split, with what works, and not when it is', async () => {
  const large = (tool: string) =>
    `---\ncrib: { tools: [${tool}] }\n---\n${section(`The ${tool}`, tool, 120)}\n${section(`More of the ${tool}`, tool.replace(/^/, 'big'), 120).replaceAll(`big${tool}`, `${tool} big`)}`;
  const { folder, run, made } = workplace(large('drum'), { 'n/b.md': large('flute') });
  const told = (await run('check', 'n', '--quiet', '--format', 'json')).out;
  expect(told).toContain('by the tools of its notes they would be the topics drum (240), flute (240)');
  const yaml = /write (topics: \[.*\]) into crib\.yaml/.exec(told)?.[1] ?? '';
  expect(yaml).toBe('topics: [{ name: drum, files: [a.md] }, { name: flute, files: [b.md] }]');
  const split = await run('build', 'n', '--to', 'pdf', '--split');
  expect(split.err).not.toContain('pdf/large-topic');
  expect(told).toContain(`crib build --split makes ${made().length} sheets and one deck`);
  writeFileSync(join(folder, 'n/crib.yaml'), yaml);
  const topics = await runCrib(['build', '--to', 'pdf'], { cwd: join(folder, 'n'), env: { HOME: folder } });
  expect([topics.code, topics.err]).toEqual([0, expect.not.stringContaining('pdf/large-topic')]);
  expect(readdirSync(join(folder, 'n/dist'))).toEqual(['drum.pdf', 'flute.pdf']);
});

const canReadPdf = spawnSync('sh', ['-c', 'command -v pdftotext']).status === 0;

test.skipIf(!canReadPdf)('the preview shows the sheet whole', async () => {
  const { folder } = workplace(NOTE, { 'n/crib.yaml': 'sheet: { split: true }\n' });
  const address = await startPreview(['n'], folder);
  const bytes = await (await fetch(`${address}notes.pdf`)).bytes();
  const text = spawnSync('pdftotext', ['-raw', '-', '-'], { input: bytes, encoding: 'utf8' }).stdout;
  for (const words of ['drum verb3 --level 3', 'flute verb3 --level 3', 'harp verb3 --level 3'])
    expect(text).toContain(words);
});
