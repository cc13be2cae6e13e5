import type { CommandEntry, Concept, Group, GroupItem, Span, Topic } from '@cribnotes/core';
import { sheetTopic } from './sheet-topic.ts';

/** Gives a topic that a number stands for, the same at every call: groups of any length, ideas, some sections in others. */
export function generatedTopic(seed: number): Topic {
  const draw = randomFrom(seed);
  const sizes = Array.from(
    { length: 1 + draw(seed % 3 === 0 ? 4 : 14) },
    () => 1 + draw(seed % 5 === 0 ? 24 : 9),
  );
  const topic = sheetTopic(sizes.reduce((sum, size) => sum + size, 0));
  const entries = [...topic.entries] as CommandEntry[];
  const concepts: Concept[] = [];
  let from = 0;
  const groups = sizes.map((size, number): Group => {
    const id = `group ${number}`;
    const rows = entries.slice(from, from + size).map(({ id: entry, variants: [variant] }): GroupItem => {
      return { kind: 'command', entry, variant: variant.id };
    });
    from += size;
    const ideas = Array.from({ length: draw(4) < 1 ? 1 + draw(3) : 0 }, (_, index): GroupItem => {
      const concept = conceptOf(`idea ${number} ${index}`, 1 + draw(40), topic);
      concepts.push(concept);
      return { kind: 'concept', id: concept.id };
    });
    const title = draw(12) === 0 ? undefined : `Group ${number + 1}`;
    return {
      id,
      level: number > 0 && draw(4) === 0 ? 2 : 1,
      ...(title === undefined ? {} : { title }),
      items: [...ideas, ...rows],
    };
  });
  return { ...topic, id: `generated-${seed}`, title: `Generated ${seed}`, groups, entries, concepts };
}

function conceptOf(term: string, words: number, { entries }: Topic): Concept {
  const text = Array.from({ length: words }, (_, index) => WORDS[index % WORDS.length]).join(' ');
  const span = entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants[0].occurrences : []))[0]
    ?.span;
  const spans = [span as Span] as const;
  const prose = { inlines: [{ kind: 'text', text }], plain: text, spans } as const;
  return { id: term, term, alsoKnownAs: [], definition: { prose, also: [] }, facts: [], relations: [] };
}

const WORDS = ['what', 'stands', 'in', 'a', 'note', 'about', 'containers'];

/** A generator of whole numbers below a bound (Numerical Recipes, 7.1). */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
