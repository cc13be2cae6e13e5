import type { InputEntry, Topic } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { inputLines } from '../words/command-lines.ts';
import { description, sentence } from '../words/sentence.ts';
import { prose } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { marked } from './destructive.ts';
import { remarks } from './remarks.ts';
import { typed } from './typed.ts';

/** Gives a line for a program's own prompt, with the program where the topic is about several. */
export function input(entry: InputEntry, topic: Topic, voice: Voice): Block {
  const where = topic.tools.length > 1 ? [prose(` (${entry.tool})`)] : [];
  const said = entry.description === undefined ? [] : description(entry.description);
  const [first, ...others] = inputLines(entry.template);
  return typed(
    [[...first, ...where], ...others],
    remarks({ said: marked(said, entry.effect, voice), further: entry.notes.map(sentence) }, voice),
  );
}
