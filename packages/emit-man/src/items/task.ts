import type { Recipe, RecipeStep } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { commandLines } from '../words/command-lines.ts';
import { inlineSpans } from '../words/inline.ts';
import { commandRoom, inside } from '../words/room.ts';
import { capitalized, leadIn } from '../words/sentence.ts';
import { join, prose } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { wording } from '../words/wording.ts';
import { destructiveMark } from './destructive.ts';

/** What a step has behind its number. */
const stepRoom = inside(commandRoom, 5);

/** Gives a task that takes several commands, as numbered steps under what it is about, unless the heading above says that. */
export function task({ title, steps }: Recipe, voice: Voice, heading = ''): readonly Block[] {
  const told = wording(title.plain) === wording(heading);
  const about: Block = { kind: 'paragraph', spans: leadIn(capitalized(inlineSpans(title.inlines), voice)) };
  return [
    ...(told ? [] : [about]),
    { kind: 'list', marks: 'numbers', entries: steps.map((each) => step(each, voice)) },
  ];
}

function step({ template, note, effect }: RecipeStep, voice: Voice): readonly Block[] {
  const { lines, narrow } = commandLines(template, stepRoom);
  const [first, ...others] = lines;
  const said = note === undefined ? [] : [[prose('('), ...inlineSpans(note.inlines), prose(')')]];
  const warned = effect === 'destructive' ? [[prose(destructiveMark(voice))]] : [];
  const remark = join([...said, ...warned], ' ');
  if (others.length > 0 || narrow !== undefined) {
    const body: readonly Block[] = remark.length === 0 ? [] : [{ kind: 'paragraph', spans: remark }];
    return [{ kind: 'script', lines, ...(narrow === undefined ? {} : { narrow }), body }];
  }
  return [{ kind: 'paragraph', spans: remark.length === 0 ? first : [...first, prose(' '), ...remark] }];
}
