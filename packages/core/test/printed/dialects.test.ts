import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printedForm } from '../../src/printed/printed-form.ts';
import { readNotes } from '../read-notes.ts';
import { noteOf, styles } from '../styles/style-notes.ts';
import { printedLines } from './printed-lines.ts';

const folder = new URL('../../fixtures/dialects/', import.meta.url);
const dialects = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

test.each(dialects)('what is printed of a note in %s is what was reviewed', async (name) => {
  const golden = new URL(name.replace('.md', '.printed.txt'), folder).pathname;
  await expect(printedLines(await readNotes([textOf(name)]))).toMatchFileSnapshot(golden);
});

/** What no reader wants to see at the start of a sentence. */
const MARKER =
  /^(?:#{1,6}\s|#\+|:{3}|!{3}|\?{3}|={3}|\{%|\{\{[<%]|%%|@@|\[\[|!\[|\[[ xX!]|<\/?[A-Za-z]+>|>\s|[*+•]\s|:[A-Z]+:|[a-z-]+::|\|)/;

const notes = [
  ...dialects.map((name) => [name, textOf(name)] as const),
  ...styles.map((name) => [name, new TextDecoder().decode(noteOf(name))] as const),
];

test.each(notes)('no sentence of %s begins with a mark of a program', async (_, note) => {
  const { groups, concepts } = printedForm(await readNotes([note]));
  const sentences = [
    ...groups.flatMap(({ rows, notes: own }) => [
      ...own,
      ...rows.flatMap(({ description, notes: further }) => [
        ...(description ? [description] : []),
        ...further,
      ]),
    ]),
    ...concepts.flatMap(({ definition, facts }) => [...(definition ? [definition] : []), ...facts]),
  ];
  expect(sentences.map(({ text }) => text).filter((text) => MARKER.test(text))).toEqual([]);
});
