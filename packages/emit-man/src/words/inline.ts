import type { Inline } from '@cribnotes/core';
import type { Span } from '../document.ts';
import { literal, plain, prose } from './span.ts';

/**
 * Gives running text as spans. Code is bold, because that is what a terminal can show; the author's own bold and
 * italics are roman, because on this page bold means "type it" and italics mean "replace it".
 */
export function inlineSpans(inlines: readonly Inline[]): readonly Span[] {
  return inlines.flatMap(spansOf);
}

function spansOf(inline: Inline): readonly Span[] {
  switch (inline.kind) {
    case 'text':
      return [prose(inline.text)];
    case 'code':
      return [literal(inline.text)];
    case 'strong':
    case 'emphasis':
      return inlineSpans(inline.children);
    case 'strike':
      return [prose('~~'), ...inlineSpans(inline.children), prose('~~')];
    case 'link':
      return linked(inlineSpans(inline.children), inline.href);
    case 'image':
      return [prose(`[image: ${inline.alt === '' ? inline.path : inline.alt}]`)];
  }
}

/** An address without what a reader leaves out. */
const bare = (address: string): string =>
  address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|www\.)|\/$/g, '');

/** The address stands behind its words as text: a terminal may hide what is only a link (groff 1.23, `.UR`). */
export function linked(words: readonly Span[], href: string): readonly Span[] {
  const said = plain(words).trim();
  if (said === '' || bare(said) === bare(href)) return [prose(href)];
  if (said.includes(href)) return words;
  return [...words, prose(` (${href})`)];
}
