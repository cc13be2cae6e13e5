import type { InputEntry, Topic } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { description, sentence } from '../words/sentence.ts';
import { prose } from '../words/span.ts';
import { templateSpans } from '../words/template.ts';
import { remarks } from './remarks.ts';

/** Gives a line for a program's own prompt, with the program where the topic is about several. */
export function input(entry: InputEntry, topic: Topic): Block {
  const where = topic.tools.length > 1 ? [prose(` (${entry.tool})`)] : [];
  const said = entry.description === undefined ? [] : description(entry.description);
  return {
    kind: 'item',
    tags: [[...templateSpans(entry.template), ...where]],
    body: remarks({ said, further: entry.notes.map(sentence) }),
  };
}
