import type { Diagnostic, Topic } from '@cribnotes/core';
import { mustAppear } from './must-appear.ts';

/**
 * Gives the words of a topic that neither stand in the text of what was made of it nor are reported as left out.
 * `shown` gives how else the format may show words.
 */
export function missing(
  topic: Topic,
  text: string,
  reported: readonly Diagnostic[],
  shown: (words: string) => string = (words) => words,
): readonly string[] {
  const all = squeezed(text);
  return mustAppear(topic)
    .filter(
      ({ words, spans }) =>
        ![words, shown(words)].some((form) => all.includes(squeezed(form))) &&
        !reported.some(({ span }) => spans.some((own) => meet(own, span))),
    )
    .map(({ words }) => words);
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function meet(left: Diagnostic['span'], right: Diagnostic['span']): boolean {
  return (
    left.source === right.source && left.start.line <= right.end.line && right.start.line <= left.end.line
  );
}
