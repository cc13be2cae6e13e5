import type { Concept, Description, Entry, Fact, Gloss, Prose, Topic, Variant } from '@cribnotes/core';

/** Gives every sentence that a topic has of its notes, wherever it stands. */
export function topicSentences(topic: Topic): readonly string[] {
  return [...new Set(allProse(topic).map(({ plain }) => plain))];
}

/** Gives all words that a topic has of its notes, with their places. */
export function allProse({ entries, concepts, recipes, snippets, groups }: Topic): readonly Prose[] {
  const all: readonly (Prose | undefined)[] = [
    ...entries.flatMap(ofEntry),
    ...concepts.flatMap(ofConcept),
    ...recipes.flatMap(({ title, steps }) => [title, ...steps.map(({ note }) => note)]),
    ...snippets.flatMap(({ title, lines }) => [title, ...lines.map(({ note }) => note)]),
    ...groups.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'note' ? [item.prose] : []))),
  ];
  return all.flatMap((prose) => (prose ? [prose] : []));
}

function ofEntry(entry: Entry): readonly (Prose | undefined)[] {
  switch (entry.kind) {
    case 'command':
      return entry.variants.flatMap((row) => [...ofRow(row), ...row.glosses.flatMap(ofGloss)]);
    case 'keys':
    case 'input':
      return ofRow(entry);
  }
}

type Row = Pick<Variant, 'description' | 'otherDescriptions' | 'occurrences' | 'notes'>;

function ofRow({ description, otherDescriptions, occurrences, notes }: Row): readonly (Prose | undefined)[] {
  const said: readonly (Description | undefined)[] = [
    description,
    ...otherDescriptions,
    ...occurrences.map((one) => one.description),
  ];
  return [...said.map((one) => one?.prose), ...notes];
}

function ofGloss({ prose, also = [] }: Gloss): readonly Prose[] {
  return [prose, ...also];
}

function ofConcept({ definition, facts }: Concept): readonly Prose[] {
  return [...(definition ? [definition] : []), ...facts].flatMap(({ prose, also }: Fact) => [prose, ...also]);
}
