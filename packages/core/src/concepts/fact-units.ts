import type { FoundNote } from '../claims/note-draft.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import type { TextUnit } from '../findings/unit.ts';
import { isExampleLabel } from '../lines/cues.ts';
import { mayStateFact } from './context.ts';
import { definedByForm } from './defined-by-form.ts';
import { definedByVerb } from './definition.ts';
import { startsBold } from './fact.ts';

/** Gives the sentences of a note that may state facts: free, whole, and no lead-ins of commands. */
export function factUnits(note: FoundNote, decided: Verdicts): TextUnit[] {
  return note.units.filter(
    (u): u is TextUnit => u.kind === 'text' && mayStateFact(u, decided) && mayState(u),
  );
}

/** True for a whole sentence of running text. */
export const mayState = ({ reading, statement: { text } }: TextUnit): boolean =>
  reading.kind === 'prose' && !isExampleLabel(text) && /\p{L}{2}/u.test(text);

/**
 * Gives, for each sentence inside a paragraph or bullet that a bold definition opens, the sentence that opens it; child
 * bullets are inside. Whatever stands there is about the defined term.
 */
export function insideDefinitions(units: readonly TextUnit[]): ReadonlyMap<TextUnit, TextUnit> {
  const inside = new Map<TextUnit, TextUnit>();
  let opener: TextUnit | undefined;
  for (const unit of units) {
    if (opensDefinition(unit)) {
      opener = unit;
      continue;
    }
    const item = opener?.block.items.at(-1)?.id;
    const below = item !== undefined && unit.block.items.some((i) => i.id === item);
    if (opener !== undefined && (unit.block === opener.block || below)) inside.set(unit, opener);
    else opener = undefined;
  }
  return inside;
}

function opensDefinition(unit: TextUnit): boolean {
  if (!startsBold(unit)) return false;
  return (
    definedByVerb(unit.statement) !== undefined ||
    definedByForm(unit.statement, unit.block.items.length > 0) !== undefined
  );
}
