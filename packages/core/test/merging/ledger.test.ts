import { readdirSync, readFileSync } from 'node:fs';
import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import { readTopic } from '../../src/read.ts';
import type { NoteFile } from '../../src/reading/note-file.ts';
import { noteOf, styleFolder, styles } from '../styles/style-notes.ts';
import { astray, unsaid } from './untrue-fates.ts';

/** Style → line → why most of what it says is on no paper, though it counts as printed. */
const gaps: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(new URL('ledger-gaps.json', styleFolder), 'utf8'),
);

const content = new URL('../../../../content/', import.meta.url);
const notesIn = (topic: string): NoteFile[] =>
  readdirSync(new URL(`${topic}/`, content))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ id: name, bytes: readFileSync(new URL(`${topic}/${name}`, content)) }));

const topics: readonly (readonly [name: string, files: readonly NoteFile[]])[] = [
  ...styles.map((style) => [style, [{ id: `${style}.md`, bytes: noteOf(style) }]] as const),
  ...['docker-notes', 'git-notes'].map((topic) => [topic, notesIn(topic)] as const),
];

test.each(topics)('what the ledger of %s calls printed is printed', async (name, files) => {
  const topic = await readTopic(files, { name, specs });
  expect(unsaid(topic, files)).toEqual(Object.keys(gaps[name] ?? {}));
  expect(astray(topic)).toEqual([]);
});
