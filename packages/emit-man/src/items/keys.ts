import type { KeysEntry, Topic } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { description, sentence } from '../words/sentence.ts';
import { literal, prose } from '../words/span.ts';
import { byGroup } from './groups.ts';
import { remarks } from './remarks.ts';

/** Gives the keys to press, by task. */
export function keys(topic: Topic): readonly Block[] {
  const entries = topic.entries.filter((entry) => entry.kind === 'keys');
  return byGroup(topic, entries, (group) => group.map((entry) => item(entry, topic)));
}

/** The program is named where the topic is about several, the mode where the notes name one. */
function item(entry: KeysEntry, topic: Topic): Block {
  const where = [topic.tools.length > 1 ? entry.tool : undefined, entry.mode].filter(
    (part) => part !== undefined,
  );
  const tag = where.length === 0 ? [] : [prose(` (${where.join(', ')})`)];
  const said = entry.description === undefined ? [] : description(entry.description);
  return {
    kind: 'item',
    tags: [[literal(entry.text), ...tag]],
    body: remarks({ said, further: entry.notes.map(sentence) }),
  };
}
