import type { Block, Span } from '../document.ts';
import { capitalized } from '../words/sentence.ts';
import { joinSentences, plain } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { wording } from '../words/wording.ts';

/** Characters that still read as one paragraph beside a tag: about six lines. */
const oneParagraph = 400;

/** What there is to say below a tag. */
export interface Remarks {
  /** The sentence about what stands in the tag. */
  readonly said: readonly Span[];
  /** What else the notes say, in whole sentences. */
  readonly further?: readonly (readonly Span[])[];
  /** A sentence of ours for the end. */
  readonly last?: readonly Span[];
}

/** Gives one paragraph as long as it is short, otherwise one for every further remark. No sentence comes twice. */
export function remarks({ said, further = [], last = [] }: Remarks, voice: Voice): readonly Block[] {
  const known = new Set([wording(plain(said))]);
  const fresh = further
    .filter((spans) => !known.has(wording(plain(spans))) && known.add(wording(plain(spans))))
    .map((spans) => capitalized(spans, voice));
  const all = present([said, ...fresh, last]);
  const length = all.reduce((sum, spans) => sum + plain(spans).length, 0);
  const paragraphs =
    length <= oneParagraph ? [joinSentences(all)] : [joinSentences(present([said, last])), ...fresh];
  return present(paragraphs).map((spans) => ({ kind: 'paragraph', spans }));
}

function present(texts: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  return texts.filter((spans) => spans.length > 0);
}
