import type { Topic, Variant } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { description, leadIn } from '../words/sentence.ts';
import { templateSpans } from '../words/template.ts';

/** Gives the concrete lines of the notes, under the sentence about what they do, or else under their general form. */
export function examples(topic: Topic): readonly Block[] {
  return topic.entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants.flatMap(blocks) : []));
}

function blocks(variant: Variant): readonly Block[] {
  const lines = [...new Set(variant.examples.map((example) => example.line))];
  const shown = lines.filter((line) => line !== variant.template.text);
  if (shown.length === 0) return [];
  const said =
    variant.description === undefined ? templateSpans(variant.template) : description(variant.description);
  return [
    { kind: 'paragraph', spans: leadIn(said) },
    { kind: 'code', lines: shown },
  ];
}
