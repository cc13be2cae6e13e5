import { columns } from '../columns.ts';
import type { Span } from '../document.ts';

export function literal(text: string): Span {
  return { kind: 'literal', text };
}

export function placeholder(text: string): Span {
  return { kind: 'placeholder', text };
}

export function prose(text: string): Span {
  return { kind: 'prose', text };
}

/** Gives groups of spans as one run, with a text between every two of them. */
export function join(groups: readonly (readonly Span[])[], between: string): readonly Span[] {
  return groups.flatMap((group, index) => (index > 0 ? [prose(between), ...group] : group));
}

/** Gives sentences as one run; behind a full stop or bracket of full width there is no blank. */
export function joinSentences(sentences: readonly (readonly Span[])[]): readonly Span[] {
  return sentences.flatMap((spans, index) => {
    const before = sentences[index - 1];
    return before === undefined || /[。！？）]$/.test(plain(before)) ? spans : [prose(' '), ...spans];
  });
}

/** Gives what the spans say, without fonts. */
export function plain(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/** Gives how many columns of a terminal the spans take. */
export function width(spans: readonly Span[]): number {
  return [...plain(spans)].reduce((sum, character) => sum + columns(character), 0);
}
