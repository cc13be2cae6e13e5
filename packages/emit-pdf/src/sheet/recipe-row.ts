import type { Recipe, RecipeStep } from '@cribnotes/core';
import { typedParagraphs } from './command-paragraphs.ts';
import { prose } from './paragraphs.ts';
import { proseRuns, withoutColon } from './prose-runs.ts';
import { WARNING } from './sentence-paragraph.ts';
import type { Paragraph, RowContent } from './sheet.ts';
import { templateRuns } from './template-runs.ts';

/** Where the text of a numbered step begins, in em. */
const STEP = 1.35;

/** Gives a recipe as its title and numbered steps. */
export function recipeRow(recipe: Recipe, section: readonly string[]): RowContent {
  const path = [...section, `Div#${recipe.id}`];
  const title = withoutColon(proseRuns(recipe.title)).map((run) =>
    run.face === 'sans' ? { ...run, face: 'sans-bold' as const } : run,
  );
  const steps = recipe.steps.flatMap((step, index) =>
    stepParagraphs(step, index + 1, [...path, 'L#steps', `LI#${index}`], recipe),
  );
  return {
    paragraphs: [prose([...path, 'P#title'], title, { span: recipe.spans[0] }), ...steps],
    anchor: recipe.id,
  };
}

function stepParagraphs(
  step: RecipeStep,
  number: number,
  item: readonly string[],
  recipe: Recipe,
): readonly Paragraph[] {
  const body = [...item, 'LBody'];
  const warning = step.effect === 'destructive' ? [WARNING] : [];
  const typed = typedParagraphs(step.template, {
    line: {
      parts: [
        { path: [...item, 'Lbl'], runs: [{ text: `${number}. `, face: 'sans' }, ...warning] },
        { path: [...body, 'Code'], runs: templateRuns(step.template) },
      ],
      indent: 0.3,
      hang: STEP + 1.2,
      span: recipe.spans[0],
    },
    body: { path: body, indent: STEP },
  });
  if (step.note === undefined) return typed;
  return [
    ...typed,
    prose([...body, 'P#note'], proseRuns(step.note), { indent: STEP, span: step.note.spans[0] }),
  ];
}
