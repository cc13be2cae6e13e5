import type { Variant } from '@cribnotes/core';
import type { Span } from '../document.ts';
import { prose } from '../words/span.ts';

/** What is said of a command that deletes or overwrites things, and explained in NOTES. */
export const destructiveMark = '(destructive)';

/** Gives a sentence about a command with a mark at its end, before the full stop, where the command destroys things. */
export function marked(said: readonly Span[], effect: Variant['effect']): readonly Span[] {
  if (effect !== 'destructive') return said;
  const last = said.at(-1);
  if (last === undefined) return [prose(destructiveMark)];
  const spans = last.kind === 'prose' ? [...said.slice(0, -1), prose(last.text.replace(/[.。]$/, ''))] : said;
  return [...spans, prose(` ${destructiveMark}.`)];
}
