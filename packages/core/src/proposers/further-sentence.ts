import type { Proposal } from '../claims/claim.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import type { Finding } from '../findings/finding.ts';
import { inInstructionRows } from '../findings/instruction-rows.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';

/** The commands that a unit shows. */
export const entriesOf = (unit: Unit | undefined): readonly Finding[] =>
  unit?.findings.filter((f) => f.role === 'entry') ?? [];

/** True for a sentence that shows no command and has become nothing yet. */
export const isFreeSentence = (unit: Unit, decided: Verdicts): unit is TextUnit =>
  unit.kind === 'text' &&
  decided.fateOf(unit.statement) === undefined &&
  unit.reading.kind === 'prose' &&
  !inInstructionRows(unit) &&
  // The title of a box is about what stands in the box.
  !unit.statement.caption &&
  entriesOf(unit).length === 0;

/** The claim that a sentence says something further about a command. */
export const further = ({ statement }: TextUnit, owner: Finding, cue: string, score = 1): Proposal => ({
  kind: 'note',
  owner,
  piece: statement,
  words: [statement],
  score,
  reasons: [{ cue, weight: score }],
});
