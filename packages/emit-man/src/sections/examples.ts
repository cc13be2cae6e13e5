import type { Topic, Variant } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { description, leadIn } from '../words/sentence.ts';

/** Gives the concrete lines of the notes, each under the sentence about what it does. */
export function examples(topic: Topic): readonly Block[] {
  return topic.entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants.flatMap(blocks) : []));
}

function blocks(variant: Variant): readonly Block[] {
  const lines = [...new Set(variant.examples.map((example) => example.line))];
  const shown = lines.filter((line) => line !== variant.template.text);
  if (shown.length === 0) return [];
  const said = variant.description === undefined ? [] : leadIn(description(variant.description));
  const code: Block = { kind: 'code', lines: shown };
  return said.length === 0 ? [code] : [{ kind: 'paragraph', spans: said }, code];
}
