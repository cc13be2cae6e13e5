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

/** The address stands behind its words as text: a terminal may hide what is only a link (groff 1.23, `.UR`). */
export function linked(words: readonly Span[], href: string): readonly Span[] {
  const said = plain(words).trim();
  if (said === '' || said === href || `mailto:${said}` === href) return [prose(href)];
  return [...words, prose(` (${href})`)];
}
