import type { Gloss, Prose, Template } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import type { Phrases } from '../plan/phrases.ts';
import { lineHtml } from './command-html.ts';
import { escapeCode, escapeHtml } from './escape-html.ts';
import { proseHtml } from './prose-html.ts';

/** The most other answers a back lists. */
const ALSO = 4;

/** The other right answers in one line. */
export function alsoHtml(also: readonly Template[], phrases: Phrases): string {
  if (also.length === 0) return '';
  const lines = also.slice(0, ALSO).map((template) => `<code>${lineHtml(template)}</code>`);
  return `${escapeHtml(phrases.also)} ${lines.join(' · ')}`;
}

/** A concrete line. */
export function exampleHtml(line: string | undefined, phrases: Phrases): string {
  return line === undefined ? '' : `${escapeHtml(phrases.example)} <code>${escapeCode(line)}</code>`;
}

/** One table row for each part: what is typed, and what it means. A sentence of the tool's help is marked as such. */
export function partRows(parts: readonly Gloss[], tool: string, phrases: Phrases): string {
  return parts
    .map(({ label, prose, from }) => {
      const mark = ` <span class="by-tool">(${escapeHtml(fillPhrase(phrases.help, tool))})</span>`;
      const words = proseHtml(prose.inlines) + (from === 'tool' ? mark : '');
      return `<tr><td><code>${escapeCode(label)}</code></td><td>${words}</td></tr>`;
    })
    .join('');
}

/** One list item for each remark. */
export function remarkItems(remarks: readonly Prose[]): string {
  return remarks.map(({ inlines }) => `<li>${proseHtml(inlines)}</li>`).join('');
}

/** Two definitions under each other. */
export function definitionRows(
  sides: readonly { readonly term: string; readonly definition: Prose }[],
): string {
  const rows = sides.map(
    ({ term, definition }) =>
      `<tr><td>${escapeHtml(term)}</td><td>${proseHtml(definition.inlines)}</td></tr>`,
  );
  return `<table class="sides">${rows.join('')}</table>`;
}
