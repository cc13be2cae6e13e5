import type { Prose } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { sentence } from '../words/sentence.ts';
import { join, plain } from '../words/span.ts';

/** Characters that still read as one paragraph beside a tag: about six lines. */
const oneParagraph = 400;

/**
 * Gives what there is to say below a tag: one paragraph as long as it is short, otherwise one for every note.
 * Notes that say what `told` or the lead says already are left out.
 */
export function remarks(
  lead: readonly (readonly Span[])[],
  notes: readonly Prose[] = [],
  told: readonly string[] = [],
): readonly Block[] {
  const known = new Set([...told, ...lead.map(plain)].map(wording));
  const further = notes.filter((note) => !known.has(wording(note.plain))).map(sentence);
  const [said, ...rest] = lead;
  const all = [said ?? [], ...further, ...rest].filter((spans) => spans.length > 0);
  if (all.length === 0) return [];
  const length = all.reduce((sum, spans) => sum + plain(spans).length, 0);
  const opening = [said ?? [], ...rest].filter((spans) => spans.length > 0);
  const paragraphs = length <= oneParagraph ? [join(all, ' ')] : [join(opening, ' '), ...further];
  return paragraphs.filter((spans) => spans.length > 0).map((spans) => ({ kind: 'paragraph', spans }));
}

function wording(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
