import type { InputEntry } from '@cribnotes/core';
import type { Density } from './density.ts';
import { noteParagraphs } from './note-paragraphs.ts';
import { commandLine } from './paragraphs.ts';
import { sentenceParagraph } from './sentence-paragraph.ts';
import type { Row } from './sheet.ts';

/** Gives the row of a line for a program's own prompt. */
export function inputRow(entry: InputEntry, list: readonly string[], density: Density): Row {
  const item = [...list, `LI#${entry.id}`];
  return {
    paragraphs: [
      commandLine([...item, 'Lbl'], entry.template, entry.occurrences[0].span),
      ...sentenceParagraph(item, entry.description, entry.effect === 'destructive', []),
      ...noteParagraphs(item, entry.notes, density),
    ],
    before: density.row,
    anchor: entry.id,
  };
}
