import { type Call, editDistance, type TextUnit } from '@cribnotes/core/drafts';
import { isCertain, knowsSubcommands } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import type { CheckedNote, NoteCheck } from './note-check.ts';

/** An item of a list that begins with a word of code. */
interface Item {
  readonly unit: TextUnit;
  readonly word: string;
}

/** Finds misspelt subcommands in lists of subcommands alone: `get`, `apply`, `path`, `delete`. */
export const checkListedSubcommands: NoteCheck = (note) => {
  const call = mainCall(note);
  const names = new Set(call?.tool?.root.commands?.map(({ name }) => name));
  if (call === undefined || names.size === 0 || !knowsSubcommands(call)) return [];
  const lists = Map.groupBy(itemsOf(note), ({ unit }) => unit.block.items.at(-1)?.list);
  return [...lists.values()].flatMap((items) => {
    const real = items.filter(({ word }) => names.has(word));
    const odd = items.filter(({ word }) => !names.has(word));
    if (real.length < 3 || odd.length > 1) return [];
    return odd.flatMap(({ unit, word }): Fault[] => {
      const near = [...names].filter(
        (name) => name.length > 3 && word.length > 3 && editDistance(word, name, 2) === 1,
      );
      const [expected] = near;
      if (expected === undefined || near.length > 1) return [];
      const { line, endLine } = unit.statement;
      return [
        {
          rule: 'typo-subcommand',
          message: `Unknown subcommand \`${word}\` of \`${call.program}\` among others, expected \`${expected}\``,
          span: note.places.inLines(line, endLine, word),
          actual: word,
          expected: [expected],
          sure: isCertain(call),
        },
      ];
    });
  });
};

/** A call of the program that the note shows most often. */
function mainCall({ lines }: CheckedNote): Call | undefined {
  const calls = lines.map(({ line }) => line.call).filter(({ tool }) => tool !== undefined);
  const byProgram = [...Map.groupBy(calls, ({ program }) => program).values()];
  return byProgram.sort((a, b) => b.length - a.length)[0]?.[0];
}

function itemsOf({ draft }: CheckedNote): Item[] {
  return draft.units.flatMap((unit) => {
    if (unit.kind !== 'text' || unit.index > 0 || unit.block.items.length === 0) return [];
    const { text, marks } = unit.statement;
    const code = marks.find(({ kind, from }) => kind === 'code' && from === 0);
    const word = code === undefined ? undefined : /^[a-z][a-z-]+(?=\s|$)/.exec(text.slice(0, code.to))?.[0];
    return word === undefined ? [] : [{ unit, word }];
  });
}
