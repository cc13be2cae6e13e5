import type { Recipe, RecipeStep } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { commandLines } from '../words/command-lines.ts';
import { inlineSpans } from '../words/inline.ts';
import { capitalized, leadIn } from '../words/sentence.ts';
import { prose } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { wording } from '../words/wording.ts';
import { commandRoom } from './typed.ts';

/** Columns that the number of a step takes. */
const numberRoom = 5;

/** Gives a task that takes several commands, as numbered steps under what it is about, unless the heading above says that. */
export function task({ title, steps }: Recipe, voice: Voice, heading = ''): readonly Block[] {
  const told = wording(title.plain) === wording(heading);
  const about: Block = { kind: 'paragraph', spans: leadIn(capitalized(inlineSpans(title.inlines), voice)) };
  return [...(told ? [] : [about]), { kind: 'list', marks: 'numbers', entries: steps.map(step) }];
}

function step({ template, note }: RecipeStep): readonly Block[] {
  const [first, ...others] = commandLines(template, commandRoom - numberRoom);
  const remark = note === undefined ? [] : [prose('('), ...inlineSpans(note.inlines), prose(')')];
  if (others.length > 0) {
    const body: readonly Block[] = note === undefined ? [] : [{ kind: 'paragraph', spans: remark }];
    return [{ kind: 'script', lines: [first, ...others], body }];
  }
  return [{ kind: 'paragraph', spans: note === undefined ? first : [...first, prose(' '), ...remark] }];
}
