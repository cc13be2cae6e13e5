import type { Template } from '@cribnotes/core';
import { termHtml } from './back-html.ts';
import { commandHtml } from './command-html.ts';
import { escapeCode } from './escape-html.ts';

/** Lines of which the front shows a part, below the question. */
export function givenHtml(lines: readonly string[]): string {
  return `<pre class="command"><code>${lines.map(escapeCode).join('\n')}</code></pre>`;
}

/** Two terms, or two lines to type, one of which is right. */
export function twoHtml(terms: readonly string[], typed: boolean): string {
  return terms.map((term) => termHtml(term, typed)).join(' / ');
}

/** Whole lines under each other. */
export function linesHtml(lines: readonly Template[]): string {
  return `<pre class="command"><code>${lines.map(commandHtml).join('\n')}</code></pre>`;
}
