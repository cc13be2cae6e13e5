import type { Entry, Topic } from '@cribnotes/core';
import { separateFronts } from './distinct-fronts.ts';
import { noteLanguage } from './note-language.ts';
import type { DeckPlan, NotePlan, Skipped } from './note-plan.ts';
import { planCommand } from './plan-commands.ts';
import { planConcept, planContrasts } from './plan-concepts.ts';
import { planFacts } from './plan-facts.ts';
import { planInput, planKeys } from './plan-interactive.ts';
import { planOptions } from './plan-options.ts';
import { planRecipe } from './plan-recipes.ts';
import { planSnippet } from './plan-snippets.ts';

/** Plans the deck of a topic: its notes in the order of learning, and what has no card and why. */
export function planDeck(given: Topic): DeckPlan {
  const topic = { ...given, language: noteLanguage(given) };
  const notes: NotePlan[] = [];
  const skipped: Skipped[] = [];
  const take = (planned: NotePlan | Skipped | undefined): void => {
    if (planned === undefined) return;
    if ('reason' in planned) skipped.push(planned);
    else notes.push(planned);
  };
  for (const concept of topic.concepts)
    for (const planned of [planConcept(topic, concept), ...planFacts(topic, concept)]) take(planned);
  for (const entry of topic.entries) for (const planned of planEntry(topic, entry)) take(planned);
  for (const snippet of topic.snippets) for (const planned of planSnippet(topic, snippet)) take(planned);
  for (const planned of planContrasts(topic)) take(planned);
  for (const recipe of topic.recipes) for (const planned of planRecipe(topic, recipe)) take(planned);
  const separate = separateFronts(inLearningOrder(topic, notes));
  return {
    language: topic.language,
    notes: asksOnce(separate.notes),
    skipped: [...skipped, ...separate.skipped],
  };
}

function planEntry(topic: Topic, entry: Entry): readonly (NotePlan | Skipped)[] {
  switch (entry.kind) {
    case 'command': {
      const { notes, skipped } = planCommand(topic, entry);
      return [...notes, ...planOptions(topic, entry), ...skipped];
    }
    case 'keys':
      return [planKeys(topic, entry)];
    case 'input':
      return [planInput(topic, entry)];
  }
}

/** Lower levels first; within a level in the order of the topic's groups, and there as they come. */
function inLearningOrder(topic: Topic, notes: readonly NotePlan[]): readonly NotePlan[] {
  const ranks = new Map(topic.groups.map(({ id }, at) => [id, at]));
  const rank = (note: NotePlan): number => ranks.get(note.group ?? '') ?? -1;
  return notes.toSorted((a, b) => a.level - b.level || rank(a) - rank(b));
}

/** A line that two notes answer with is asked for its meaning only once. */
function asksOnce(notes: readonly NotePlan[]): readonly NotePlan[] {
  const asked = new Set<string>();
  return notes.map((note) => {
    if ((note.kind !== 'command' && note.kind !== 'keys') || !note.recognise) return note;
    const shown = `${note.context}\n${note.kind === 'command' ? note.template.text : note.text}`;
    if (asked.has(shown)) return { ...note, recognise: false };
    asked.add(shown);
    return note;
  });
}
