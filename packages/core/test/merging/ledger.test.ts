import { readdirSync, readFileSync } from 'node:fs';
import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import type { Topic } from '../../src/model.ts';
import { readTopic } from '../../src/read.ts';
import type { NoteFile } from '../../src/reading/note-file.ts';
import { saidWords, tellingWords } from '../printed/said-words.ts';
import { noteOf, styleFolder, styles } from '../styles/style-notes.ts';

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

/** The lines of a note, with nothing in the places of secrets. */
function linesOf({ id, bytes }: NoteFile, { diagnostics }: Topic): string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  const secrets = diagnostics.filter(({ rule, span }) => rule === 'secret' && span.source === id);
  for (const { start, end } of secrets.map(({ span }) => span).reverse()) {
    const line = lines[start.line - 1] ?? '';
    lines[start.line - 1] = line.slice(0, start.column - 1) + line.slice(end.column - 1);
  }
  return lines;
}

/** The lines that count as printed, though not even half of their words stand on paper. */
function unsaid(topic: Topic, files: readonly NoteFile[]): string[] {
  const said = saidWords(topic);
  return topic.sources.flatMap(({ id, ledger }) => {
    const lines = files.filter((file) => file.id === id).flatMap((file) => linesOf(file, topic));
    return ledger.flatMap(({ kind, line }) => {
      const words = tellingWords(lines[line - 1] ?? '');
      const lost = words.filter((word) => !said.has(word));
      return kind === 'printed' && lost.length > 0 && lost.length * 2 >= words.length ? [`${line}`] : [];
    });
  });
}

/** The lines that are said by something that the topic does not have. */
function astray(topic: Topic): number[] {
  const ids = new Set([
    ...topic.entries.flatMap((entry) => [
      entry.id,
      ...(entry.kind === 'command' ? entry.variants.map(({ id }) => id) : []),
    ]),
    ...[topic.concepts, topic.recipes, topic.snippets, topic.groups].flat().map(({ id }) => id),
  ]);
  return topic.sources
    .flatMap(({ ledger }) => ledger)
    .flatMap((fate) => {
      const ref = fate.kind === 'left-out' ? undefined : fate.ref;
      return ref === undefined || ids.has(ref) ? [] : [fate.line];
    });
}

test.each(topics)('what the ledger of %s calls printed is printed', async (name, files) => {
  const topic = await readTopic(files, { name, specs });
  expect(unsaid(topic, files)).toEqual(Object.keys(gaps[name] ?? {}));
  expect(astray(topic)).toEqual([]);
});
