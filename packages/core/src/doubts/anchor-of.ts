import { anchorWords, bareWords } from '../answers/anchor-words.ts';
import type { Anchored } from '../answers/find-anchor.ts';
import type { DoubtAnchor } from '../model.ts';

/** How long the words of a neighbour are. */
const NEIGHBOUR = 40;

/**
 * Gives the words by which an answer finds a thing of a note again: its own and those before it; where others have the same
 * words, also those behind it and the heading.
 */
export function anchorOf(things: readonly Anchored[], at: number): DoubtAnchor {
  const { text = '', heading } = things[at] ?? {};
  const words = anchorWords(text);
  const part = (key: 'after' | 'before' | 'under', neighbour: string | undefined): Partial<DoubtAnchor> =>
    neighbour === undefined || neighbour.trim() === '' ? {} : { [key]: anchorWords(neighbour, NEIGHBOUR) };
  const isAlone = (timesOf(things).get(bareWords(words)) ?? 0) < 2;
  return {
    words,
    ...part('after', things[at - 1]?.text),
    ...(isAlone ? {} : { ...part('before', things[at + 1]?.text), ...part('under', heading) }),
  };
}

/** How often each thing's words are there; kept with the list, as every thing of it asks. */
const counted = new WeakMap<readonly Anchored[], ReadonlyMap<string, number>>();

function timesOf(things: readonly Anchored[]): ReadonlyMap<string, number> {
  const known = counted.get(things);
  if (known) return known;
  const times = new Map<string, number>();
  for (const { text } of things) {
    const words = bareWords(anchorWords(text));
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  counted.set(things, times);
  return times;
}
