import { fit } from './anchor-words.ts';
import type { Answer } from './answer.ts';

/** Something that a note has at a line, in the order of the note. */
export interface Anchored {
  readonly line: number;
  readonly text: string;
  /** The innermost heading around it. */
  readonly heading?: string;
}

/**
 * Gives what an answer is about, or nothing where that cannot be told for certain. What is there word for word counts
 * first, then what is like it and has a neighbour that the answer knows. Of several, the neighbours and the heading
 * choose, at last the place of the comment: the next one below it.
 */
export function findAnchor<Thing extends Anchored>(
  answer: Answer,
  things: readonly Thing[],
): Thing | undefined {
  const fits = things.map(({ text }) => fit(answer.words, text));
  const votes = (thing: Thing): number => vote(answer, thing, things);
  const same = things.filter((_, at) => fits[at] === 3);
  if (same.length > 0) return chosen(answer, same, votes);
  const alike = things.filter((thing, at) => (fits[at] ?? 0) > 0 && votes(thing) > 1);
  if (alike.length > 0) return chosen(answer, alike, votes);
  const nearly = things.filter((_, at) => fits[at] === 2);
  return nearly.length === 1 ? nearly[0] : undefined;
}

/** The best of some candidates. */
function chosen<Thing extends Anchored>(
  { line }: Answer,
  candidates: readonly Thing[],
  votes: (thing: Thing) => number,
): Thing | undefined {
  const [first, ...others] = candidates;
  if (others.length === 0) return first;
  const best = Math.max(...candidates.map(votes));
  const winners = candidates.filter((thing) => votes(thing) === best);
  if (winners.length === 1) return winners[0];
  return line === undefined ? undefined : winners.find((thing) => thing.line > line);
}

/** How much the surroundings of a thing speak for it: 2 for a neighbour, 1 for the heading. */
function vote<Thing extends Anchored>(
  { after, before, under }: Answer,
  thing: Thing,
  things: readonly Thing[],
): number {
  const at = things.indexOf(thing);
  const is = (words: string | undefined, other: Anchored | undefined): number =>
    words !== undefined && other !== undefined && fit(words, other.text) > 0 ? 2 : 0;
  const { heading } = thing;
  const isUnder = under !== undefined && heading !== undefined && fit(under, heading) === 3;
  return is(after, things[at - 1]) + is(before, things[at + 1]) + (isUnder ? 1 : 0);
}
