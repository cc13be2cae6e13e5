import type { Variant } from '@cribnotes/core';
import type { Span } from '../document.ts';
import { prose } from '../words/span.ts';
import { bracketed, type Voice } from '../words/voice.ts';

/** What is said of a command that deletes or overwrites things, and explained in NOTES. */
export function destructiveMark(voice: Voice): string {
  return bracketed(voice.page.destructive, voice).trim();
}

/** Gives a sentence about a command with a mark at its end, before the full stop, where the command destroys things. */
export function marked(said: readonly Span[], effect: Variant['effect'], voice: Voice): readonly Span[] {
  if (effect !== 'destructive') return said;
  const last = said.at(-1);
  if (last === undefined) return [prose(destructiveMark(voice))];
  const spans = last.kind === 'prose' ? [...said.slice(0, -1), prose(last.text.replace(/[.。]$/, ''))] : said;
  return [...spans, prose(bracketed(voice.page.destructive, voice) + voice.stop)];
}
