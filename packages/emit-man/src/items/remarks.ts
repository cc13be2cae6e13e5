import type { Prose } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { inlineSpans } from '../words/inline.ts';
import { capitalized, leadIn, sentence } from '../words/sentence.ts';
import { joinSentences, plain } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { wording } from '../words/wording.ts';

/** Characters that still read as one paragraph beside a tag: about six lines. */
const oneParagraph = 400;

/** What there is to say below a tag. */
export interface Remarks {
  /** The sentence about what stands in the tag. */
  readonly said: readonly Span[];
  /** What else the notes say. */
  readonly further?: readonly Prose[];
  /** A sentence of ours for the end. */
  readonly last?: readonly Span[];
}

/**
 * Gives one paragraph as long as it is short, otherwise one for every further remark. No sentence comes twice. A remark
 * that ends in a colon leads in those behind it that are no sentences, as a list.
 */
export function remarks({ said, further = [], last = [] }: Remarks, voice: Voice): readonly Block[] {
  const known = new Set([wording(plain(said))]);
  const fresh = further.filter((note) => !known.has(wording(note.plain)) && known.add(wording(note.plain)));
  const leads = fresh.findIndex((note, index) => leadsIn(note) && isPhrase(fresh[index + 1]));
  if (leads < 0)
    return paragraphs(
      said,
      fresh.map((note) => capitalized(sentence(note), voice)),
      last,
    );
  const told = fresh.slice(0, leads).map((note) => capitalized(sentence(note), voice));
  const lead = capitalized(leadIn(inlineSpans(fresh[leads]!.inlines)), voice);
  const end = fresh.findIndex((note, index) => index > leads && !isPhrase(note));
  const listed = fresh.slice(leads + 1, end < 0 ? undefined : end);
  return [
    ...paragraphs(said, told, []),
    ...paragraph(lead),
    { kind: 'list', marks: 'bullets', entries: listed.map(({ inlines }) => paragraph(inlineSpans(inlines))) },
    ...remarks({ said: [], further: end < 0 ? [] : fresh.slice(end), last }, voice),
  ];
}

function leadsIn({ plain }: Prose): boolean {
  return /[:：]$/.test(plain.trimEnd());
}

/** True for words without punctuation at their end: an entry of a list. */
function isPhrase(note: Prose | undefined): boolean {
  return note !== undefined && /[\p{L}\p{N})]$/u.test(note.plain.trimEnd());
}

function paragraphs(
  said: readonly Span[],
  fresh: readonly (readonly Span[])[],
  last: readonly Span[],
): readonly Block[] {
  const all = present([said, ...fresh, last]);
  const length = all.reduce((sum, spans) => sum + plain(spans).length, 0);
  const texts =
    length <= oneParagraph ? [joinSentences(all)] : [joinSentences(present([said, last])), ...fresh];
  return present(texts).flatMap(paragraph);
}

function paragraph(spans: readonly Span[]): readonly [Block] {
  return [{ kind: 'paragraph', spans }];
}

function present(texts: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  return texts.filter((spans) => spans.length > 0);
}
