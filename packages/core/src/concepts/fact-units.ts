import type { NoteDraft } from '../findings/note-draft.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { isExampleLabel } from '../lines/cues.ts';
import { definedByForm } from './defined-by-form.ts';
import { definedByVerb } from './definition.ts';
import { startsBold } from './fact.ts';
import { termId } from './term.ts';

/** Gives the sentences of a note that may state facts: free, whole, and no lead-ins of commands. */
export function factUnits(draft: NoteDraft): TextUnit[] {
  return draft.units.filter(
    (u): u is TextUnit =>
      u.kind === 'text' &&
      u.use === undefined &&
      u.reading.kind === 'prose' &&
      !isExampleLabel(u.statement.text) &&
      /\p{L}{2}/u.test(u.statement.text),
  );
}

/** Sets aside the few words over commands that say what they are about: "Containers", "Images". */
export function markSectionLabels(units: readonly Unit[]): void {
  const titles = new Set(units.flatMap((u) => (u.kind === 'heading' ? [termId(u.block.title.text)] : [])));
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'text' || unit.use !== undefined) continue;
    if (isSectionLabel(unit, units[at + 1]) || isContents(unit, titles)) unit.use = 'label';
  }
}

/** A bullet of a table of contents without links: the words of a heading and nothing else. */
const isContents = ({ block, reading, statement }: TextUnit, titles: ReadonlySet<string>): boolean =>
  block.items.length > 0 && reading.kind === 'prose' && titles.has(termId(statement.text));

function isSectionLabel(unit: TextUnit, next: Unit | undefined): boolean {
  const { text } = unit.statement;
  if (unit.reading.kind !== 'prose' || unit.block.items.length > 0 || next === undefined) return false;
  if (text.split(/\s+/).length > 4 || /[.!?。]$/.test(text)) return false;
  if (next.kind === 'code' || next.kind === 'table') return true;
  return next.kind === 'text' && next.block.items.length > 0 && next.reading.kind === 'entries';
}

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
