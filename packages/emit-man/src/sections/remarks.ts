import type { Prose } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { capitalized, sentence } from '../words/sentence.ts';
import { join, plain } from '../words/span.ts';
import { wording } from '../words/wording.ts';

/** Characters that still read as one paragraph beside a tag: about six lines. */
const oneParagraph = 400;

/** What there is to say below a tag. */
export interface Remarks {
  /** The sentence about what stands in the tag. */
  readonly said: readonly Span[];
  /** What else the notes say. */
  readonly notes?: readonly Prose[];
  /** A sentence of ours for the end. */
  readonly last?: readonly Span[];
  /** Sentences that are on the page already. */
  readonly told?: readonly string[];
}

/** Gives one paragraph as long as it is short, otherwise one for every note. No sentence comes twice. */
export function remarks({ said, notes = [], last = [], told = [] }: Remarks): readonly Block[] {
  const known = new Set([...told, plain(said)].map(wording));
  const further = notes
    .filter((note) => !known.has(wording(note.plain)) && known.add(wording(note.plain)))
    .map((note) => capitalized(sentence(note)));
  const all = present([said, ...further, last]);
  const length = all.reduce((sum, spans) => sum + plain(spans).length, 0);
  const paragraphs =
    length <= oneParagraph ? [join(all, ' ')] : [join(present([said, last]), ' '), ...further];
  return present(paragraphs).map((spans) => ({ kind: 'paragraph', spans }));
}

function present(texts: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  return texts.filter((spans) => spans.length > 0);
}
