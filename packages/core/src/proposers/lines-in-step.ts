import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import type { CodeUnit, TextUnit, Unit } from '../findings/unit.ts';
import { isFree } from '../pairing/reach.ts';

/** How many lines are counted; more are prose. */
const MOST = 5;

/** More than any sentence above or below alone has. */
const SURE = 6;

export const linesInStep: Proposer = {
  id: 'lines-in-step',
  claims: 'As many lines as there are commands in the block below describe them one by one.',
  does: [
    {
      note: '# Git\n\nSetting a tag: it stands for this state\nSending the tag: the others get it\n\n    git tag v1.2\n    git push --tags\n',
      claims: [
        'Setting a tag: it stands for this state → git tag v1.2',
        'Sending the tag: the others get it → git push --tags',
      ],
    },
  ],
  doesNot: [
    '# Git\n\nA tag is a name.\nSet it and send it:\n\n    git tag v1.2\n    git push --tags\n',
    '# Git\n\nSet a tag, then send it\n\n    git tag v1.2\n    git push --tags\n',
  ],
  propose: ({ units }, decided) =>
    units.flatMap((unit, at): Proposal[] => {
      if (unit.kind !== 'code') return [];
      const lines = linesOver(unit, units, at, decided);
      if (lines.length < 2 || lines.length > MOST || lines.length !== unit.findings.length) return [];
      if (unit.findings.some((finding) => decided.isDescribed(finding))) return [];
      return unit.findings.map((finding, i): Proposal => {
        const { statement } = lines[i] as TextUnit;
        return {
          kind: 'description',
          owners: [finding],
          how: 'before',
          shared: false,
          confidence: 0.8,
          piece: statement,
          words: [statement],
          score: SURE,
          reasons: [{ cue: 'is the line of the same number', weight: SURE }],
        };
      });
    }),
};

/** The lines of a paragraph or list right above a block, each of its own, where none leads on to all of it. */
function linesOver(
  code: CodeUnit,
  units: readonly Unit[],
  at: number,
  decided: Verdicts,
): readonly TextUnit[] {
  const last = units[at - 1];
  if (last?.kind !== 'text' || /[:：]$/.test(last.statement.text)) return [];
  if (code.block.from - last.statement.endLine > 2) return [];
  const list = last.block.items.at(-1)?.list;
  const isOfThem = (unit: Unit | undefined): unit is TextUnit =>
    unit?.kind === 'text' &&
    (unit.block === last.block || (list !== undefined && unit.block.items.at(-1)?.list === list));
  let first = at - 1;
  while (isOfThem(units[first - 1])) first -= 1;
  const lines = units.slice(first, at).filter(isOfThem);
  const own = new Set(lines.map(({ statement }) => statement.line));
  return own.size === lines.length && lines.every((unit) => isFree(unit, decided)) ? lines : [];
}
