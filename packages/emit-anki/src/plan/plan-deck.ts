import type { Topic } from '@cribnotes/core';
import { separateFronts } from './distinct-fronts.ts';
import { givePictures } from './give-pictures.ts';
import type { DeckPlan, NotePlan, Skipped } from './note-plan.ts';
import { planRow } from './plan-commands.ts';
import { planConcept, planContrasts } from './plan-concepts.ts';
import { planFacts } from './plan-facts.ts';
import { planInput, planKeys } from './plan-interactive.ts';
import { planOptions } from './plan-options.ts';
import { planRecipe } from './plan-recipes.ts';
import { planSnippet } from './plan-snippets.ts';
import { type Lesson, teachingOrder } from './teaching-order.ts';

type Planned = NotePlan | Skipped;

/** Plans the deck of a topic: its notes in the order of learning, and what has no card and why. */
export function planDeck(topic: Topic): DeckPlan {
  const notes: NotePlan[] = [];
  const skipped: Skipped[] = [];
  for (const planned of planLessons(topic)) {
    if ('reason' in planned) skipped.push(planned);
    else notes.push(planned);
  }
  const separate = separateFronts(notes);
  const pictured = givePictures(topic, separate);
  return {
    language: topic.language,
    notes: asksOnce(pictured.notes),
    merged: separate.merged,
    skipped: [...skipped, ...pictured.skipped],
  };
}

/** Two concepts are told apart when both have been taught. */
function planLessons(topic: Topic): readonly Planned[] {
  const taught = new Set<string>();
  const contrasts = planContrasts(topic);
  return teachingOrder(topic).flatMap((lesson): readonly Planned[] => {
    const planned = planLesson(topic, lesson);
    if (lesson.kind !== 'concept') return planned;
    taught.add(lesson.concept.id);
    const now = contrasts.filter(
      ({ concepts }) => concepts.includes(lesson.concept.id) && concepts.every((id) => taught.has(id)),
    );
    return [...planned, ...now];
  });
}

function planLesson(topic: Topic, lesson: Lesson): readonly Planned[] {
  switch (lesson.kind) {
    case 'row': {
      const { entry, variant } = lesson;
      return [planRow(topic, entry, variant), ...planOptions(topic, entry, variant)];
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
