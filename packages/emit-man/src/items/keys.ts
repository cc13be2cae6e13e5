import type { KeysEntry, Topic } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { description } from '../words/sentence.ts';
import { literal, prose } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { marked } from './destructive.ts';
import { itsTool } from './its-tool.ts';
import { remarks } from './remarks.ts';

/** Gives keys to press. The program is named where that is not clear, the mode where the notes name one. */
export function keys(entry: KeysEntry, topic: Topic, voice: Voice): Block {
  const where = [itsTool(entry, topic), entry.mode].filter((part) => part !== undefined);
  const tag = where.length === 0 ? [] : [prose(` (${where.join(voice.comma)})`)];
  const said = entry.description === undefined ? [] : description(entry.description);
  return {
    kind: 'item',
    short: true,
    tags: [[literal(entry.text), ...tag]],
    body: remarks({ said: marked(said, entry.effect, voice), further: entry.notes }, voice),
  };
}
