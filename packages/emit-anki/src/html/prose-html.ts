import type { Inline } from '@cribnotes/core';
import { escapeCode, escapeHtml } from './escape-html.ts';

/** Words of a note as HTML: only our own elements, links only to http, https and mailto; images as their words. */
export function proseHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeCode(inline.text)}</code>`;
    case 'strong':
      return `<b>${proseHtml(inline.children)}</b>`;
    case 'emphasis':
      return `<i>${proseHtml(inline.children)}</i>`;
    case 'strike':
      return `<s>${proseHtml(inline.children)}</s>`;
    case 'link': {
      const words = proseHtml(inline.children);
      return /^(https?|mailto):/i.test(inline.href)
        ? `<a href="${escapeCode(inline.href)}">${words}</a>`
        : words;
    }
    case 'image':
      return escapeHtml(inline.alt);
  }
}
