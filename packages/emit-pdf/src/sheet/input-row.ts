import type { InputEntry } from '@cribnotes/core';
import { commandParagraphs } from './command-paragraphs.ts';
import type { Density } from './density.ts';
import { noteParagraphs } from './note-paragraphs.ts';
import { sentenceParagraph } from './sentence-paragraph.ts';
import type { RowContent } from './sheet.ts';

/** Gives the row of a line for a program's own prompt. */
export function inputRow(entry: InputEntry, list: readonly string[], density: Density): RowContent {
  const item = [...list, `LI#${entry.id}`];
  return {
    paragraphs: [
      ...commandParagraphs(item, entry.template, entry.occurrences[0].span),
      ...sentenceParagraph(item, entry.description, entry.effect === 'destructive'),
      ...noteParagraphs(item, entry.notes, density),
    ],
    anchor: entry.id,
  };
}
