import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNote, readTopic } from '@cribnotes/core';
import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import { type FindIndex, printIndex, readIndex } from '../../src/find/find-index.ts';
import { rowsOfTopic, smallWords } from '../../src/find/rows-of-topic.ts';
import { search } from '../../src/find/search.ts';
import { QUERIES } from './queries.ts';

const packages = join(import.meta.dirname, '../../..');
const styles = join(packages, 'core/fixtures/styles');

/** Every note of the styles that is not in English, each a topic, and the topics of the project. */
const places = [
  ...readdirSync(styles)
    .filter((name) => /-(?!en\.)[a-z]{2}\.md$/.test(name))
    .map((name) => [name.replace('.md', ''), [join(styles, name)]] as const),
  ...['docker-notes', 'git-notes'].map((name) => {
    const folder = join(packages, '../content', name);
    const notes = readdirSync(folder).filter((file) => file.endsWith('.md'));
    return [name, notes.map((file) => join(folder, file))] as const;
  }),
];

async function indexOf(name: string, paths: readonly string[]): Promise<FindIndex> {
  const files = paths.map((path) => ({ id: path, bytes: readFileSync(path) }));
  const topic = await readTopic(files, { name, specs, open: (file) => openNote(file) });
  return readIndex(printIndex({ topic: name, source: name, root: '/', notes: '' }, rowsOfTopic(topic)))!;
}

const indexes = await Promise.all(places.map(([name, paths]) => indexOf(name, paths)));
const there = { indexes, small: new Set(smallWords()) };
const commandsFor = (typed: string, most = 5): readonly string[] =>
  search(typed, there, most).map(({ row }) => row.command);

test('of 32 queries in twelve languages the right command is among the first five of at least 31', () => {
  const missed = QUERIES.filter(([typed, right]) => !commandsFor(typed).some((one) => right.test(one)));
  expect(
    missed.length,
    missed.map(([typed]) => `${typed}: ${commandsFor(typed).join(' | ')}`).join('\n'),
  ).toBeLessThanOrEqual(1);
});
