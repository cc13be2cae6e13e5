import type { Recipe, RecipeStep } from '../model.ts';
import { template } from './command-line.ts';
import { spans } from './place.ts';
import { prose } from './prose.ts';
import { list, object, oneOf, optional, type Shape } from './shape.ts';
import { text } from './simple.ts';

const step: Shape<RecipeStep> = object({
  template,
  variant: optional(text),
  note: optional(prose),
  effect: optional(oneOf({ destructive: true })),
});

export const recipe: Shape<Recipe> = object({
  id: text,
  title: prose,
  group: optional(text),
  steps: list(step),
  spans,
});
