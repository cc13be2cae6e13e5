import { anchorWords } from '../answers/anchor-words.ts';
import type { Doubt, Occurrence, Span, Topic } from '../model.ts';
import { worstFirst } from './worst-first.ts';

/**
 * Gives the one list of what a person can settle in a topic, the most doubtful first: what reading doubts, and `more`, such
 * as what a deck makes no card of.
 */
export function listDoubts(topic: Topic, more: readonly Doubt[] = []): readonly Doubt[] {
  const known = new Map(topic.doubts.map((doubt) => [doubt.id, doubt]));
  const asWritten = new Map(
    topic.entries.flatMap((entry) =>
      (entry.kind === 'command'
        ? entry.variants.flatMap(({ occurrences }) => occurrences)
        : entry.occurrences
      ).map((one: Occurrence) => [placeOf(one.span), one] as const),
    ),
  );
  const added = more.flatMap((doubt): Doubt[] => {
    // Its sentence is asked about already.
    if (known.has(doubt.id) || doubt.rule === 'card-doubtful-sentence') return [];
    const at = asWritten.get(placeOf(doubt.span));
    if (at?.ask !== undefined) return [];
    return [at === undefined ? doubt : { ...doubt, anchor: { words: anchorWords(at.raw) } }];
  });
  return worstFirst([...topic.doubts, ...added]);
}

const placeOf = ({ source, start }: Span): string => `${source}:${start.offset}`;
