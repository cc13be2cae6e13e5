import type { Recipe, RecipeStep, Topic } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { inlineSpans } from '../words/inline.ts';
import { capitalized, leadIn } from '../words/sentence.ts';
import { prose } from '../words/span.ts';
import { templateSpans } from '../words/template.ts';

/** Gives the tasks that take several commands, as numbered steps. */
export function recipes(topic: Topic): readonly Block[] {
  return topic.recipes.flatMap(recipe);
}

function recipe(task: Recipe): readonly Block[] {
  return [
    { kind: 'paragraph', spans: leadIn(capitalized(inlineSpans(task.title.inlines))) },
    { kind: 'list', marks: 'numbers', entries: task.steps.map(step) },
  ];
}

function step(taken: RecipeStep): readonly Block[] {
  const note = taken.note === undefined ? [] : [prose(' ('), ...inlineSpans(taken.note.inlines), prose(')')];
  return [{ kind: 'paragraph', spans: [...templateSpans(taken.template), ...note] }];
}
