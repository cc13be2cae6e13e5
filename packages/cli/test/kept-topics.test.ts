import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTopic, type Topic } from '@cribnotes/core';
import { specs } from '@cribnotes/specs';
import { describe, expect, test, vi } from 'vitest';
import { jsonOf } from '../src/reading/kept-topics.ts';
import { type RepeatPlace, repeatPlace } from './repeat-place.ts';

vi.setConfig({ testTimeout: 300_000 });

const NOTES = {
  'n/docker.md': '# Docker\n\n- `docker ps`: lists the containers\n- `docker images`: lists the images\n',
  'n/git.md': '# Git\n\n- `git status`: says what is new\n',
};
const SHEET = ['build', 'n', '--to', 'pdf,man,html'];
const DECK = ['build', 'n', '--to', 'anki'];

const keptIn = ({ stamps }: RepeatPlace): readonly string[] => {
  const folder = join(stamps, '../topics');
  return readdirSync(folder).map((name) => join(folder, name));
};
const deckIn = ({ folder }: RepeatPlace): Buffer => readFileSync(join(folder, 'dist/n.apkg'));

test('the deck behind a sheet reads no note, and is the same as one that does', async () => {
  const place = repeatPlace(NOTES);
  expect((await place.run(SHEET)).readNotes).toBe(true);
  const deck = await place.run(DECK);
  expect([deck.code, deck.readNotes]).toEqual([0, false]);
  const other = repeatPlace(NOTES);
  const alone = await other.run(DECK, { XDG_CACHE_HOME: '/dev/null' });
  expect([alone.readNotes, alone.out, alone.err]).toEqual([true, deck.out, deck.err]);
  expect(deckIn(place)).toEqual(deckIn(other));
});

test('what is kept is for its user alone', async () => {
  const place = repeatPlace(NOTES);
  await place.run(SHEET);
  const [path = '', ...others] = keptIn(place);
  expect(others).toEqual([]);
  expect([statSync(path).mode & 0o777, statSync(join(path, '..')).mode & 0o777]).toEqual([0o600, 0o700]);
});

test.each<[string, (place: RepeatPlace) => void]>([
  ['a note', ({ folder }) => appendFileSync(join(folder, 'n/git.md'), '- `git log`: shows the past\n')],
  ['a new note', ({ folder }) => writeFileSync(join(folder, 'n/tar.md'), '# tar\n\nUnpack: `tar xf a`\n')],
  ['settings', ({ folder }) => writeFileSync(join(folder, 'n/crib.yaml'), 'title: All of it\n')],
  ['overrides', ({ folder }) => writeFileSync(join(folder, 'n/overrides.yaml'), '[]\n')],
  [
    'settings above',
    ({ folder }) => writeFileSync(join(folder, 'crib.yaml'), 'topics: [{ folder: n, title: X }]\n'),
  ],
])('%s that changed is read', async (_, change) => {
  const place = repeatPlace(NOTES);
  await place.run(SHEET);
  change(place);
  expect((await place.run(DECK)).readNotes).toBe(true);
});

test.each<[string, (text: string) => string]>([
  ['cut off', (text) => text.slice(0, -9)],
  ['empty', () => ''],
  ['changed in one word', (text) => text.replace('containers', 'contained')],
  ['of another version', (text) => text.replace('topic 1', 'topic 0')],
])('a kept topic that is %s is none', async (_, damage) => {
  const place = repeatPlace(NOTES);
  await place.run(SHEET);
  for (const path of keptIn(place)) writeFileSync(path, damage(readFileSync(path, 'utf8')));
  const deck = await place.run(DECK);
  expect([deck.code, deck.readNotes]).toEqual([0, true]);
});

test('notes with specs of their own are read each time', async () => {
  const place = repeatPlace({ ...NOTES, 'n/crib.yaml': 'specs: [./mine.json]\n' });
  await place.run(SHEET);
  expect((await place.run(DECK)).readNotes).toBe(true);
});

test('a topic is kept only where it is not too long to be written down', () => {
  const line = 'x'.repeat(100_000);
  const topic = Array.from({ length: 10_000 }, () => ({ line }));
  expect(jsonOf(topic, 1_000_000)).toBeUndefined();
  expect(jsonOf({ line }, 1_000_000)).toBe(JSON.stringify({ line }));
});

describe('a topic is what JSON can say', () => {
  const folder = join(import.meta.dirname, '../../core/fixtures/styles');
  const notes = readdirSync(folder).filter((name) => name.endsWith('.md'));
  test.each(notes)('%s', async (id) => {
    const bytes = readFileSync(join(folder, id));
    const topic: Topic = await readTopic([{ id, bytes }], { name: 'x', specs });
    expect(JSON.parse(JSON.stringify(topic))).toStrictEqual(topic);
  });
});
