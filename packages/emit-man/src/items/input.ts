import type { InputEntry, Topic } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { inputLines, type Lines } from '../words/command-lines.ts';
import { commandRoom, inside } from '../words/room.ts';
import { description } from '../words/sentence.ts';
import { prose, width } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { marked } from './destructive.ts';
import { itsTool } from './its-tool.ts';
import { remarks } from './remarks.ts';
import { typed } from './typed.ts';

/** Gives a line for a program's own prompt, with the program where that is not clear. */
export function input(entry: InputEntry, topic: Topic, voice: Voice): Block {
  const tool = itsTool(entry, topic);
  const where = tool === undefined ? [] : [prose(` (${tool})`)];
  const said = entry.description === undefined ? [] : description(entry.description);
  const { lines, narrow } = inputLines(entry, inside(commandRoom, width(where)));
  const named = ([first, ...others]: Lines): Lines => [[...first, ...where], ...others];
  const block = typed(
    { lines: named(lines), ...(narrow === undefined ? {} : { narrow: named(narrow) }) },
    remarks({ said: marked(said, entry.effect, voice), further: entry.notes }, voice),
  );
  // Statements are sentences themselves, with theirs below them.
  return block.kind === 'item' && entry.prompt !== 'sql' ? { ...block, short: true } : block;
}
