import type { Recipe, Topic } from '@cribnotes/core';
import { answerTokens, leaksAnswer } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import type { Skipped, StepPlan } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { shortenPrompt } from './prompts.ts';
import { standsAlone } from './stands-alone.ts';

/** The most steps that a front can show. */
const STEPS = 8;

/** One note for each step of a recipe: the step is missing between the others. */
export function planRecipe(topic: Topic, recipe: Recipe): readonly (StepPlan | Skipped)[] {
  const steps = recipe.steps.map(({ template }) => template);
  const title = recipe.title.plain.replace(/\s+/g, ' ').trim();
  const refused = { id: recipe.id, what: title, span: recipe.spans[0] };
  if (steps.length < 2) return [];
  if (steps.length > STEPS || new Set(steps.map(({ text }) => text)).size < steps.length)
    return [{ ...refused, reason: 'several-commands' }];
  if (!standsAlone(title)) return [{ ...refused, reason: 'dangling-sentence' }];
  if (steps.some((template) => leaksAnswer(title, answerTokens(template, []))))
    return [{ ...refused, reason: 'answer-in-sentence' }];
  return steps.map((template, hidden) => ({
    kind: 'step',
    key: `step ${recipe.id} | ${template.text}`,
    prompt: shortenPrompt(title),
    context: cardContext(topic, recipe.group),
    source: recipe.steps[hidden]?.note?.spans[0] ?? recipe.spans[hidden] ?? recipe.spans[0],
    ...(recipe.group === undefined ? {} : { group: recipe.group }),
    tags: [noteTag('kind', 'step')],
    steps,
    hidden,
    destructive: recipe.steps[hidden]?.effect === 'destructive',
    remarks: recipe.steps.flatMap(({ note }, at) => (note && at === hidden ? [note] : [])),
    pictures: [],
  }));
}
