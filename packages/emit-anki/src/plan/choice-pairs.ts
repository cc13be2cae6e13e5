import type { Topic } from '@cribnotes/core';
import { cardContext } from './card-context.ts';
import type { ChoicePlan, NotePlan, Side } from './note-plan.ts';
import { noteTag } from './note-tags.ts';

/** From here on two things are easily taken for each other. */
export const ALIKE = 0.75;

/** How often one line or term is asked for beside another. */
const EACH = 1;

/** One of the things that may be taken for each other, with the note that teaches it. */
export interface Candidate {
  readonly id: string;
  readonly side: Side;
  /** The line whole, where the term is less of it. */
  readonly whole?: string;
  readonly prompt: string;
  readonly note: NotePlan;
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
  return pairs
    .toSorted((a, b) => b.alike - a.alike)
    .filter(({ one, other }) => {
      const counts = [one, other].map(({ id }) => used.get(id) ?? 0);
      if (counts.some((count) => count >= EACH)) return false;
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
    context: cardContext(topic, other.note.group),
    source: other.note.source,
    ...(other.note.group === undefined ? {} : { group: other.note.group }),
    tags: [noteTag('kind', 'choice')],
    sides: [sideOf(other), sideOf(one)],
    typed,
    pictures: [],
  };
  return { plan, keys: [one.note.key, other.note.key] };
}

/** A pair by the names of its two, in either order. */
export function pairName(ids: readonly string[]): string {
  return ids.toSorted().join(' | ');
}
