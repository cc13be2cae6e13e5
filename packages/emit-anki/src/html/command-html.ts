import type { Template } from '@cribnotes/core';
import { type PieceWriter, spellPart, spellParts } from '../plan/spell-parts.ts';
import { escapeCode, escapeLine } from './escape-html.ts';

/** A command as HTML for inside of a `<code>` that keeps line breaks: its line, and the lines of its here-document as they stand. */
export function commandHtml(template: Template): string {
  return joinLines([lineHtml(template), ...bodyLines(template)]);
}

/** A command line as HTML for inside of `<code>`, each piece in a span with its role; its text is `template.text`. */
export function lineHtml({ parts, text }: Template): string {
  return spellParts(parts) === text ? spellParts(parts, html) : escapeLine(text);
}

/** A command line as HTML in which one flag, with its value, is a cloze deletion. */
export function clozeHtml(template: Template, flag: string): string {
  const { parts } = template;
  const deleted = parts.findIndex((part) => part.kind === 'flag' && part.names.includes(flag));
  const pieces = parts.map((part, at) => {
    const written = spellPart(part, html);
    return at === deleted ? `{{c1::${written}}}` : written;
  });
  return joinLines([pieces.join(' '), ...bodyLines(template)]);
}

/** Command lines under each other, of which one is a cloze deletion. */
export function stepsHtml(steps: readonly Template[], hidden: number): string {
  return joinLines(
    steps.map((step, at) => (at === hidden ? `{{c1::${commandHtml(step)}}}` : commandHtml(step))),
  );
}

/** The style marks lines that go on below; what ends here says so. */
function joinLines(lines: readonly string[]): string {
  return lines.join('<span class="end"></span>\n');
}

function bodyLines({ body = [] }: Template): readonly string[] {
  return body.map(escapeLine);
}

const html: PieceWriter = {
  piece: (text, role) =>
    role === undefined ? escapeCode(text) : `<span class="${role}">${escapeLine(text)}</span>`,
  group: (written) => `<span class="group">${written}</span>`,
};
