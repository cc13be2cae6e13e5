import type { NoteDraft } from '../claims/note-draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Recipe, RecipeStep, Spans } from '../model.ts';
import { describe } from './describe.ts';
import type { Places } from './prose.ts';

/** Gives the recipes of a note: several different commands in one block under one sentence. */
export function findRecipes(
  draft: NoteDraft,
  places: Places,
  rowOf: (finding: Finding) => string | undefined,
): Recipe[] {
  return draft.units.flatMap((unit): Recipe[] => {
    if (unit.kind !== 'code') return [];
    const commands = unit.findings.filter((f) => draft.calls.has(f));
    const said = commands.map((f) => draft.verdicts.descriptionOf(f));
    const shared = unit.recipe
      ? said.find((one) => one !== undefined)
      : said.find((one) => one?.shared === true && one.how === 'before');
    const classes = new Set(commands.map((f) => draft.calls.get(f)?.call.canonical.join(' ')));
    if (shared === undefined || commands.length < 2 || (classes.size < 2 && !unit.recipe)) return [];
    const title = describe(shared, places);
    const steps = commands.map((f, at): RecipeStep => {
      const line = draft.calls.get(f) as NonNullable<ReturnType<typeof draft.calls.get>>;
      const variant = rowOf(f);
      const own = said[at];
      const note = own && !own.shared ? places.prose(own.pieces) : undefined;
      return {
        template: { parts: line.parts, text: line.text, ...(line.body ? { body: line.body } : {}) },
        ...(variant === undefined ? {} : { variant }),
        ...(note ? { note } : {}),
      };
    });
    return [
      {
        id: `${draft.note.id}:${unit.block.from}`,
        title: { ...title.prose, plain: title.text },
        steps,
        spans: [places.span(unit.block.from, unit.block.to)] as Spans,
      },
    ];
  });
}
