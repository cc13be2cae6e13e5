import type { Recipe, RecipeStep, Topic, Variant } from '@cribnotes/core';
import { answerTokens, leaksAnswer } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import type { OrderPlan, Skipped, StepPlan } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { onceATopic } from './once-a-topic.ts';
import { shortenPrompt } from './prompts.ts';
import { sharedWords } from './siblings.ts';
import { standsAlone } from './stands-alone.ts';
import { OTHERWISE, SAME_DEEDS } from './words.ts';

/** The most steps that a front can show. */
const STEPS = 8;

/** The fewest steps whose order is worth a question of its own. */
const ORDERED = 3;

/** From here on a step's own sentence says what the whole task says. */
const SAME_TASK = 0.8;

/** One note for each step of a recipe, which is missing between the others, and one for their order. */
export function planRecipe(topic: Topic, recipe: Recipe): readonly (StepPlan | OrderPlan | Skipped)[] {
  const steps = recipe.steps.map(({ template }) => template);
  const title = titleOf(recipe);
  const refused = { id: recipe.id, what: title, span: recipe.spans[0] };
  if (steps.length < 2) return [];
  if (steps.length > STEPS || new Set(steps.map(({ text }) => text)).size < steps.length)
    return [{ ...refused, reason: 'several-commands' }];
  if (areAlternatives(topic, recipe)) return [{ ...refused, reason: 'several-ways' }];
  if (!standsAlone(title)) return [{ ...refused, reason: 'dangling-sentence' }];
  if (steps.some((template) => leaksAnswer(title, answerTokens(template, []))))
    return [{ ...refused, reason: 'answer-in-sentence' }];
  const number = numberOf(topic, recipe, title);
  const ending = number === 1 ? '' : ` #${number}`;
  const base = {
    prompt: shortenPrompt(title),
    context: cardContext(topic, recipe.group),
    ...(recipe.group === undefined ? {} : { group: recipe.group }),
    steps,
    pictures: [],
  };
  const each = steps.map(
    (template, hidden): StepPlan => ({
      ...base,
      kind: 'step',
      key: `step ${title} | ${template.text}${ending}`,
      source: recipe.steps[hidden]?.note?.spans[0] ?? recipe.spans[hidden] ?? recipe.spans[0],
      tags: [noteTag('kind', 'step')],
      hidden,
      destructive: recipe.steps[hidden]?.effect === 'destructive',
      remarks: recipe.steps.flatMap(({ note }, at) => (note && at === hidden ? [note] : [])),
    }),
  );
  if (steps.length < ORDERED) return each;
  const tags = [noteTag('kind', 'order')];
  return [...each, { ...base, kind: 'order', key: `order ${title}${ending}`, source: recipe.spans[0], tags }];
}

/**
 * Whether the lines are several ways to the same: two do the same deed, one says that it is another way, or one alone is
 * described as what all of them are for.
 */
function areAlternatives(topic: Topic, { title, steps }: Recipe): boolean {
  if (steps.some(({ note }) => note && OTHERWISE.test(note.plain))) return true;
  if (steps.some((step, at) => steps.slice(at + 1).some((other) => doTheSame(step, other)))) return true;
  return steps.some(({ variant }) => {
    const said = rowsOf(topic).get(variant ?? '')?.description;
    return said !== undefined && !said.shared && sharedWords(said.text, title.plain) >= SAME_TASK;
  });
}

const rowsOf = onceATopic(({ entries }): ReadonlyMap<string, Variant> => {
  const rows = entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants : []));
  return new Map(rows.map((row) => [row.id, row]));
});

function doTheSame(one: RecipeStep, other: RecipeStep): boolean {
  const [deed, otherDeed] = [deedOf(one), deedOf(other)];
  if (deed === undefined || otherDeed === undefined || programOf(one) !== programOf(other)) return false;
  return deed !== otherDeed && SAME_DEEDS.some((deeds) => deeds.has(deed) && deeds.has(otherDeed));
}

function deedOf({ template }: RecipeStep): string | undefined {
  return template.parts
    .flatMap((part) => (part.kind === 'word' && part.role === 'subcommand' ? [part.text] : []))
    .at(-1);
}

function programOf({ template }: RecipeStep): string {
  return template.text.split(' ', 1)[0] ?? '';
}

function titleOf({ title }: Recipe): string {
  return title.plain.replace(/\s+/g, ' ').trim();
}

/** Which of the recipes of one title it is: their steps may be the same. */
function numberOf(topic: Topic, recipe: Recipe, title: string): number {
  return (recipesByTitle(topic).get(title) ?? []).findIndex(({ id }) => id === recipe.id) + 1;
}

const recipesByTitle = onceATopic(
  ({ recipes }): ReadonlyMap<string, readonly Recipe[]> => Map.groupBy(recipes, titleOf),
);
