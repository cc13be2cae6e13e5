import type { CommandEntry, Topic, Variant } from '@cribnotes/core';
import { separateFronts } from './distinct-fronts.ts';
import { givePictures } from './give-pictures.ts';
import type { DeckPlan, NotePlan, Skipped } from './note-plan.ts';
import { onceATopic } from './once-a-topic.ts';
import { askOnce } from './one-line-once.ts';
import { planRow } from './plan-commands.ts';
import { planConcept, planContrasts } from './plan-concepts.ts';
import { planFacts } from './plan-facts.ts';
import { planInput, planKeys } from './plan-interactive.ts';
import { planLineChoices } from './plan-line-choices.ts';
import { planMeaning } from './plan-meaning.ts';
import { planOptions } from './plan-options.ts';
import { planRecipe } from './plan-recipes.ts';
import { planSnippet } from './plan-snippets.ts';
import { planTermChoices } from './plan-term-choices.ts';
import { planWarnings } from './plan-warnings.ts';
import { type Lesson, teachingOrder } from './teaching-order.ts';

type Planned = NotePlan | Skipped;

/** Plans the deck of a topic: its notes in the order of learning, and what has no card and why. */
export const planDeck: (topic: Topic) => DeckPlan = onceATopic((topic) => {
  const notes: NotePlan[] = [];
  const skipped: Skipped[] = [];
  for (const planned of teachingOrder(topic).flatMap((lesson) => planLesson(topic, lesson))) {
    if ('reason' in planned) skipped.push(planned);
    else notes.push(planned);
  }
  const once = askOnce(topic, notes);
  const separate = separateFronts(withComparisons(topic, once.notes));
  const pictured = givePictures(topic, separate);
  return {
    language: topic.language,
    notes: asksOnce(pictured.notes),
    merged: [...once.merged, ...separate.merged],
    skipped: [...skipped, ...once.skipped, ...pictured.skipped],
  };
});

/** Two things are told apart as soon as both have been taught. */
function withComparisons(topic: Topic, notes: readonly NotePlan[]): readonly NotePlan[] {
  const contrasts = planContrasts(topic);
  const places = new Map(notes.map(({ key }, at) => [key, at]));
  const place = (key: string): number => places.get(key) ?? 0;
  const all = [
    ...contrasts.map((plan) => ({ plan, keys: plan.concepts.map((id) => `concept ${id}`) })),
    ...planTermChoices(topic, [...notes, ...contrasts]),
    ...planLineChoices(topic, notes),
  ].map(({ plan, keys }) => {
    const known = keys.filter((key) => places.has(key)).map(place);
    return { plan, at: known.length === 0 ? notes.length - 1 : Math.max(...known) };
  });
  const behind = Map.groupBy(all, ({ at }) => at);
  return notes.flatMap((note, at) => [note, ...(behind.get(at) ?? []).map(({ plan }) => plan)]);
}

function planLesson(topic: Topic, lesson: Lesson): readonly Planned[] {
  switch (lesson.kind) {
    case 'row': {
      const { entry, variant } = lesson;
      return [
        ...planAsked(topic, entry, variant),
        ...planOptions(topic, entry, variant),
        ...planWarnings(topic, entry, variant),
      ];
    }
    case 'keys':
      return [planKeys(topic, lesson.entry)];
    case 'input':
      return [planInput(topic, lesson.entry)];
    case 'concept':
      return [...planConcept(topic, lesson.concept), ...planFacts(topic, lesson.concept)];
    case 'recipe':
      return planRecipe(topic, lesson.recipe);
    case 'snippet':
      return planSnippet(topic, lesson.snippet);
    case 'note': {
      const { plain, spans } = lesson.prose;
      return [{ id: `note ${plain}`, what: plain, reason: 'section-sentence', span: spans[0] }];
    }
  }
}

/** A row is asked for by its sentence; where that is no question, the sentence is what its line is asked for. */
function planAsked(topic: Topic, entry: CommandEntry, variant: Variant): readonly Planned[] {
  const planned = planRow(topic, entry, variant);
  const meaning = 'reason' in planned ? planMeaning(topic, entry, variant, planned) : undefined;
  return meaning ? [planned, meaning] : [planned];
}

/** A line that several notes answer with is asked for its meaning only once. */
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
