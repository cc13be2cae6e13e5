import type { Gloss, Prose, Template } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import { isInAnyOrder, otherNames } from '../plan/other-spellings.ts';
import type { Phrases } from '../plan/phrases.ts';
import { lineHtml } from './command-html.ts';
import { escapeCode, escapeHtml, escapeLine } from './escape-html.ts';
import { proseHtml } from './prose-html.ts';

/** The most other answers a back lists. */
const ALSO = 4;

/** The other right answers in one line; `typed`: what else of the line is right to type, if it is asked to be typed. */
export function alsoHtml(also: readonly Template[], phrases: Phrases, typed?: Template): string {
  const lines = [
    ...also.slice(0, ALSO).map((template) => `<code>${lineHtml(template)}</code>`),
    ...(typed ? otherNames(typed) : []).map((same) => same.map(codeOf).join(' = ')),
    ...(typed && isInAnyOrder(typed) ? [escapeHtml(phrases.anyOrder)] : []),
  ];
  if (lines.length === 0) return '';
  return `${escapeHtml(phrases.also)} ${lines.join(' · ')}`;
}

function codeOf(text: string): string {
  return `<code>${escapeLine(text)}</code>`;
}

/** A concrete line. */
export function exampleHtml(line: string | undefined, phrases: Phrases): string {
  return line === undefined ? '' : `${escapeHtml(phrases.example)} <code>${escapeLine(line)}</code>`;
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

/** Two definitions under each other; `typed` where their terms are lines to type. */
export function definitionRows(
  sides: readonly { readonly term: string; readonly definition: Prose }[],
  typed = false,
): string {
  const rows = sides.map(
    ({ term, definition }) =>
      `<tr><td>${termHtml(term, typed)}</td><td>${proseHtml(definition.inlines)}</td></tr>`,
  );
  return `<table class="sides">${rows.join('')}</table>`;
}

/** A term, or a line to type. */
export function termHtml(term: string, typed: boolean): string {
  return typed ? `<code>${escapeCode(term)}</code>` : escapeHtml(term);
}
