import type { Span } from '../document.ts';
import { literal, placeholder, prose } from './span.ts';

/** Gives one of our own phrases with what is put in for `%`; words between stars are bold, between underscores italic. */
export function phraseSpans(phrase: string, ...terms: readonly (readonly Span[])[]): readonly Span[] {
  let next = 0;
  return phrase.split(/(%|\*[^*]+\*|_[^_]+_)/).flatMap((piece): readonly Span[] => {
    if (piece === '') return [];
    if (piece === '%') return terms[next++] ?? [];
    if (/^\*.+\*$/.test(piece)) return [literal(piece.slice(1, -1))];
    return [/^_.+_$/.test(piece) ? placeholder(piece.slice(1, -1)) : prose(piece)];
  });
}
