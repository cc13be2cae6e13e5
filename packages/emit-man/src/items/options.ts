import type { Gloss } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { labelSpans } from '../words/label.ts';
import { phrase } from '../words/sentence.ts';
import { prose } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';

/** Gives what the parts of a command mean: the notes' own words first, then the tool's help under its own line. */
export function options(glosses: readonly Gloss[], voice: Voice): readonly Block[] {
  const noted = glosses.filter((gloss) => gloss.from === 'note').map(item);
  const helped = glosses.filter((gloss) => gloss.from === 'tool').map(item);
  if (helped.length === 0) return noted;
  return [...noted, { kind: 'paragraph', spans: [prose(voice.page.helpBelow)] }, ...helped];
}

function item(gloss: Gloss): Block {
  return {
    kind: 'item',
    tags: [labelSpans(gloss)],
    body: [{ kind: 'paragraph', spans: phrase(gloss.prose) }],
  };
}
