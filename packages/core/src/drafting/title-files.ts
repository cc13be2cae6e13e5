import { definedByVerb } from '../concepts/definition.ts';
import type { CodeUnit, TextUnit, Unit } from '../findings/unit.ts';

/**
 * Gives the sentence that stands as a title over each block that holds a file, and sets it aside as a description. It is
 * one that no command has taken, so this runs when commands have their sentences, and before concepts look for facts.
 */
export function titleFiles(units: readonly Unit[]): ReadonlyMap<CodeUnit, TextUnit> {
  const titles = new Map<CodeUnit, TextUnit>();
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'code' || unit.reading.kind !== 'file') continue;
    const title = units[at - 1];
    if (!isTitle(title)) continue;
    title.use = 'description';
    titles.set(unit, title);
  }
  return titles;
}

const isTitle = (unit: Unit | undefined): unit is TextUnit =>
  unit?.kind === 'text' &&
  unit.use === undefined &&
  unit.reading.kind === 'prose' &&
  unit.statement.text.length < 160 &&
  definedByVerb(unit.statement) === undefined;
