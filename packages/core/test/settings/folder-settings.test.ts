import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSettings } from '../../src/reading/settings/folder-settings.ts';
import { printedSettingsSchema } from './printed-settings-schema.ts';

test('crib.yaml lists topics with what holds for each, and the lines of it', () => {
  const { topics, settings, lines, diagnostics } = parseSettings(
    'out: sheets\ntopics:\n  - folder: docker\n    deck: Tools\n    lang: de\n  - { name: git, files: [git*.md] }\n',
  );
  expect(diagnostics).toEqual([]);
  expect([settings.out, lines.get('out')]).toEqual(['sheets', 1]);
  expect(topics).toMatchObject([
    { folder: 'docker', files: [], line: 3, settings: { deck: 'Tools', language: 'de' } },
    { name: 'git', files: ['git*.md'], line: 6 },
  ]);
  expect([...(topics?.[0]?.lines ?? [])]).toEqual([
    ['deck', 4],
    ['language', 5],
  ]);
});

test.each([
  ['- {}', 'the topic has no notes'],
  ['- { folder: a, files: [b.md] }', 'the topic has both a folder and files'],
  ['- { files: [b.md] }', 'the topic of files has no name'],
])('topics: %s cannot be built, and says why', (topics, message) => {
  const said = parseSettings(`topics:\n  ${topics}\n  - folder: good\n`);
  expect(said.diagnostics).toEqual([]);
  expect(said.topics?.map(({ fault }) => fault?.message)).toEqual([message, undefined]);
});

test('two topics of one name are both at fault, with their lines', () => {
  const { topics } = parseSettings('topics:\n  - folder: a/notes\n  - folder: b/notes\n  - folder: git\n');
  expect(topics?.map(({ fault }) => fault && `${fault.span.start.line} ${fault.message}`)).toEqual([
    '2 two topics are called "notes"',
    '3 two topics are called "notes"',
    undefined,
  ]);
});

test.each([
  ['topics: docker', '"topics" should be a list of topics'],
  ['topics: [docker]', 'a topic should be keys and values'],
  ['vault: [a]', '"vault" should be true, or keys such as include and tags'],
  ['vault: { by: tols }', '"by" should be tool or folder, found "tols"'],
  ['vault: { exlude: [a] }', 'the key "exlude" has no meaning here'],
  ['vault: { include: [a, b], exclude: [b] }', 'the vault both takes in and leaves out "b"'],
  ['page: split', '"page" should be { split: true } or { split: false }'],
])('%s is told', (text, message) => {
  expect(parseSettings(text).diagnostics.map((one) => one.message)).toEqual([
    expect.stringContaining(message),
  ]);
});

test('a vault may be said to be one, or none', () => {
  expect(parseSettings('vault: true').vault).toMatchObject({ by: 'tool' });
  expect(parseSettings('vault: false').vault).toBe(false);
  expect(parseSettings('vault: { tags: tools, without-tags: [old], by: folder }').vault).toMatchObject({
    by: 'folder',
    tags: ['tools'],
    withoutTags: ['old'],
  });
});

test('notes cannot say where files go', () => {
  expect(parseSettings('out: x').settings.out).toBe('x');
  expect(parseSettings('topics: [{ folder: a, out: y }]').topics?.[0]?.settings.out).toBe('y');
});

test('crib.schema.json is what node scripts/schema.ts writes', () => {
  const committed = readFileSync(new URL('../../crib.schema.json', import.meta.url), 'utf8');
  expect(committed).toBe(printedSettingsSchema());
});
