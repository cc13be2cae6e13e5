import type { DescriptionDraft } from '../claims/draft.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import { asWritten } from '../commands/as-written.ts';
import type { LineCall } from '../commands/line-call.ts';
import { spell } from '../commands/spell.ts';
import type { Finding } from '../findings/finding.ts';
import type { CodeUnit } from '../findings/unit.ts';
import type { Recipe, RecipeStep, Spans, Template } from '../model.ts';
import { describe } from './describe.ts';
import { stepEffect } from './effect.ts';
import type { UngroupedVariant } from './entries.ts';
import type { Places } from './prose.ts';

/** Blocks that follow each other under one sentence, with the commands that they show. */
interface Run {
  readonly units: readonly [CodeUnit, ...CodeUnit[]];
  readonly commands: readonly Finding[];
}

/** Gives the recipes of a note: several different commands under one sentence, in one block or in several in a row. */
export function findRecipes(
  draft: NoteDraft,
  places: Places,
  rowOf: (finding: Finding) => UngroupedVariant | undefined,
): Recipe[] {
  return runsOf(draft).flatMap(({ units, commands }): Recipe[] => {
    const [unit] = units;
    const said = commands.map((f) => draft.verdicts.descriptionOf(f));
    const shared = unit.recipe ? said.find((one) => one !== undefined) : said.find((one) => isOver(one));
    const classes = new Set(commands.map((f) => draft.calls.get(f)?.call.canonical.join(' ')));
    if (shared === undefined || commands.length < 2 || (classes.size < 2 && !unit.recipe)) return [];
    const title = describe(shared, places);
    const steps = commands.map((f, at): RecipeStep => {
      const line = draft.calls.get(f) as NonNullable<ReturnType<typeof draft.calls.get>>;
      const row = rowOf(f);
      const own = said[at];
      const note = own && !own.shared ? places.prose(own.pieces) : undefined;
      return {
        template: templateOf(line, row),
        ...(row === undefined ? {} : { variant: row.id }),
        ...(note ? { note } : {}),
        ...stepEffect(line),
      };
    });
    return [
      {
        id: `${draft.note.id}:${unit.block.from}`,
        title: { ...title.prose, plain: title.text },
        steps,
        spans: [places.span(unit.block.from, (units.at(-1) ?? unit).block.to)] as Spans,
      },
    ];
  });
}

/** The words of the author where the row of the command shows them: the sentence speaks of them. */
function templateOf(line: LineCall, row: UngroupedVariant | undefined): Template {
  return row?.template.text === spell(asWritten(line.parts))
    ? row.template
    : { parts: line.parts, text: line.text, ...(line.body ? { body: line.body } : {}) };
}

/** A sentence over a block that is said of several commands. */
const isOver = (said: DescriptionDraft | undefined): said is DescriptionDraft =>
  said?.shared === true && said.how === 'before';

/** The blocks of code of a note; those whose commands have the sentence of the block before are one with it. */
function runsOf({ units, verdicts, calls }: NoteDraft): Run[] {
  const runs: Run[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'code') continue;
    const commands = unit.findings.filter((f) => calls.has(f));
    const before = runs.at(-1);
    const sentenceOf = (own: readonly Finding[]): unknown =>
      own.map((f) => verdicts.descriptionOf(f)).find((one) => isOver(one))?.pieces[0];
    const sentence = sentenceOf(commands);
    if (before?.units.at(-1) === units[at - 1] && sentence && sentenceOf(before?.commands ?? []) === sentence)
      runs[runs.length - 1] = {
        units: [...(before as Run).units, unit],
        commands: [...(before as Run).commands, ...commands],
      };
    else runs.push({ units: [unit], commands });
  }
  return runs;
}
