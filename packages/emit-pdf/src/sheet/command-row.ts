import type { Example, Gloss } from '@cribnotes/core';
import type { CommandItem } from '@cribnotes/core/printed-groups';
import type { PrintedWords } from '@cribnotes/core/printed-words';
import { addedParts, belowBase } from './added-parts.ts';
import { aliasParagraph } from './alias-paragraph.ts';
import { commandParagraphs } from './command-paragraphs.ts';
import type { Density } from './density.ts';
import { glossParagraphs } from './gloss-paragraphs.ts';
import { noteParagraphs } from './note-paragraphs.ts';
import { UNDER } from './paragraphs.ts';
import { sentenceParagraph } from './sentence-paragraph.ts';
import type { Paragraph, RowContent } from './sheet.ts';

/** Gives the row of one way to use a command: the command, and under it all that the notes say about it. */
export function commandRow(
  { entry, variant, first }: CommandItem,
  list: readonly string[],
  density: Density,
  words: PrintedWords,
  base?: CommandItem,
): RowContent {
  const item = [...list, `LI#${variant.id}`];
  const typed = commandParagraphs(item, variant.template, variant.occurrences[0].span);
  const said = sentenceParagraph(item, variant.description, variant.effect === 'destructive');
  const names = first ? aliasParagraph(item, entry) : [];
  const row: RowContent = {
    paragraphs: [
      ...typed,
      ...said,
      ...names,
      ...(variant.example ? [exampleParagraph(item, variant.example, words.sheet.eg)] : []),
      ...glossParagraphs([...item, 'LBody'], glossesToPrint(variant.glosses)),
      ...noteParagraphs(item, variant.notes, density),
    ],
    ...(typed.length === 1 && said[0]?.aside !== true && said.length > 0 && names.length === 0
      ? { pair: 'command' as const }
      : {}),
    ...(first ? { anchor: entry.id } : {}),
  };
  return base === undefined ? row : belowBase(row, addedParts(variant.template, base.variant.template) ?? []);
}

/** The line can be typed too: it breaks and copies out like a command. */
function exampleParagraph(item: readonly string[], { line, span }: Example, eg: string): Paragraph {
  const path = [...item, 'LBody', 'P#example'];
  return {
    parts: [
      { path, runs: [{ text: `${eg} `, face: 'sans-italic', tone: 'quiet' }] },
      { path: [...path, 'Code'], runs: [{ text: line, face: 'mono', tone: 'quiet' }] },
    ],
    wrap: 'command',
    scale: 1,
    indent: UNDER,
    hang: UNDER * 2,
    before: 0,
    copies: line,
    span,
  };
}

/** The tool's own help is worth its place only where the notes say nothing. */
export function glossesToPrint(glosses: readonly Gloss[]): readonly Gloss[] {
  const own = glosses.filter((gloss) => gloss.from === 'note');
  return own.length > 0 ? own : glosses;
}
