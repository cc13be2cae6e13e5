import type { Template } from '@cribnotes/core';
import { type PieceWriter, spellPart, spellParts } from '../plan/spell-parts.ts';
import { escapeCode } from './escape-html.ts';

/** A command line as HTML for inside of `<code>`, each piece in a span with its role; its text is `template.text`. */
export function commandHtml({ parts, text }: Template): string {
  return spellParts(parts) === text ? spellParts(parts, html) : escapeCode(text);
}

/** A command line as HTML in which one flag, with its value, is a cloze deletion. */
export function clozeHtml({ parts }: Template, flag: string): string {
  const deleted = parts.findIndex((part) => part.kind === 'flag' && part.names.includes(flag));
  return parts
    .map((part, at) => {
      const written = spellPart(part, html);
      return at === deleted ? `{{c1::${written}}}` : written;
    })
    .join(' ');
}

/** Command lines under each other, of which one is a cloze deletion. */
export function stepsHtml(steps: readonly Template[], hidden: number): string {
  return steps
    .map((step, at) => (at === hidden ? `{{c1::${commandHtml(step)}}}` : commandHtml(step)))
    .join('\n');
}

const html: PieceWriter = {
  piece: (text, role) =>
    role === undefined ? escapeCode(text) : `<span class="${role}">${escapeCode(text)}</span>`,
  group: (written) => `<span class="group">${written}</span>`,
};
