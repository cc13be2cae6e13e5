import type { FoundNote } from '../claims/note-draft.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import { mayState } from '../concepts/fact-units.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';

/**
 * Gives what tells the sentences that may state a fact and have become nothing yet, or no more than what the proposer
 * `labelledBy` takes for a label.
 */
export function freeUnits(
  note: FoundNote,
  decided: Verdicts,
  labelledBy?: string,
): (unit: Unit | undefined) => TextUnit | undefined {
  const isFree = ({ statement }: TextUnit): boolean => {
    const fate = decided.fateOf(statement);
    return (
      fate === undefined || (labelledBy !== undefined && fate.by === labelledBy && fate.kind === 'label')
    );
  };
  const free = new Set<Unit>(note.units.filter((u) => u.kind === 'text' && mayState(u) && isFree(u)));
  return (unit) => (unit?.kind === 'text' && free.has(unit) ? unit : undefined);
}
