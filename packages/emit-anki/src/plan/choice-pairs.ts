import type { Span, Topic } from '@cribnotes/core';
import { cardContext } from './card-context.ts';
import type { ChoicePlan, Side } from './note-plan.ts';
import { noteTag } from './note-tags.ts';

/** From here on two things are easily taken for each other. */
export const ALIKE = 0.75;

/** Beyond so many things each is compared only with the next ones of its section, since all pairs would take long. */
export const COMPARED = 150;

/** How many next ones: what is easily confused stands near. */
export const NEXT = 16;

/** How often one line or term is asked for beside another. */
const EACH = 1;

/** One of the things that may be taken for each other, with the note that teaches it. */
export interface Candidate {
  readonly id: string;
  readonly side: Side;
  /** The line whole, where the term is less of it. */
  readonly whole?: string;
  readonly prompt: string;
  /** Whether it asks with the first of its sentences. */
  readonly isFirst: boolean;
  readonly group?: string;
  readonly source: Span;
  /** The key of the note that teaches it, where one does. */
  readonly key?: string | undefined;
}

/** A note that tells two things apart, with the keys of those that teach them. */
export interface Comparison {
  readonly plan: ChoicePlan;
  readonly keys: readonly string[];
}

/** Two that may be taken for each other; the second one's sentence asks. */
export interface Pair {
  readonly one: Candidate;
  readonly other: Candidate;
  readonly alike: number;
}

/** The most alike pairs, so that nothing is in more than `EACH`. */
export function mostAlike(pairs: readonly Pair[]): readonly Pair[] {
  const used = new Map<string, number>();
  const asked = new Set<string>();
  return pairs
    .toSorted((a, b) => b.alike - a.alike)
    .filter(({ one, other }) => {
      const counts = [one, other].map(({ id }) => used.get(id) ?? 0);
      const terms = pairName([one.side.term, other.side.term]);
      if (asked.has(terms) || counts.some((count) => count >= EACH)) return false;
      asked.add(terms);
      for (const { id } of [one, other]) used.set(id, (used.get(id) ?? 0) + 1);
      return true;
    });
}

/** The note that asks for the second of a pair. */
export function toChoice(topic: Topic, one: Candidate, other: Candidate, typed: boolean): Comparison {
  const isSame = one.side.term === other.side.term;
  const sideOf = ({ side, whole }: Candidate): Side => (isSame && whole ? { ...side, term: whole } : side);
  const plan: ChoicePlan = {
    kind: 'choice',
    key: `choice ${pairName([one.id, other.id])}`,
    prompt: other.prompt.replace(/\.$/, ''),
    context: cardContext(topic, other.group),
    source: other.source,
    ...(other.group === undefined ? {} : { group: other.group }),
    tags: [noteTag('kind', 'choice')],
    sides: [sideOf(other), sideOf(one)],
    typed,
    pictures: [],
  };
  return { plan, keys: [one.key, other.key].filter((key) => key !== undefined) };
}

/** A pair by the names of its two, in either order. */
export function pairName(ids: readonly string[]): string {
  return ids.toSorted().join(' | ');
}
