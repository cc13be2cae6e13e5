import { anyOf } from '../languages/alternatives.ts';
import { escapePattern } from '../lines/escape-pattern.ts';
import { singular } from './term.ts';

const PLURALS = anyOf('terms', 'plurals');

/** How many patterns are kept: those of the terms of a few hundred notes. */
const KEPT = 4000;

const patterns = new Map<string, RegExp>();

function patternOf(term: string): RegExp {
  const known = patterns.get(term);
  if (known) return known;
  const words = term.split(/[\s-]+/).map((w) => escapePattern(singular(w.toLowerCase())));
  // A word in capitals is a name of its own: CMD is not "cmd".
  const pattern = /^[A-Z]{3,}$/.test(term)
    ? new RegExp(`(^|[^\\p{L}])${term}($|[^\\p{L}])`, 'u')
    : new RegExp(`(^|[^\\p{L}])${words.join('(?:s|es)?[\\s-]')}(?:${PLURALS})?($|[^\\p{L}])`, 'iu');
  // All at once: what is still asked for is soon back, and thousands of notes must not keep theirs for ever.
  if (patterns.size >= KEPT) patterns.clear();
  patterns.set(term, pattern);
  return pattern;
}

/** True where a text names a term, in singular or plural. */
export function mentions(text: string, term: string): boolean {
  return patternOf(term).test(text);
}
