import type { Proposer } from '../claims/proposer.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import { isTask } from '../concepts/task.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { entriesOf, further, isFreeSentence } from './further-sentence.ts';

export const leadInLeftOver: Proposer = {
  id: 'lead-in-left-over',
  claims: 'A lead-in that lost to a better sentence still belongs to the block below it.',
  does: [
    {
      note: '# Docker\n\nNow start a server:\n\n    docker run nginx # runs a server of pages\n',
      claims: ['Now start a server: → docker run nginx'],
    },
  ],
  doesNot: ['# Docker\n\nNow start a server:\n\n    docker run nginx\n'],
  propose: ({ units }, decided) =>
    units.flatMap((unit, at) => {
      const owner = isFreeSentence(unit, decided) ? ownerBelow(unit, units, at, decided) : undefined;
      return owner ? [further(unit as TextUnit, owner, 'leads on to it', 0.7)] : [];
    }),
};

function ownerBelow(
  unit: TextUnit,
  units: readonly Unit[],
  at: number,
  decided: Verdicts,
): Finding | undefined {
  const next = units[at + 1];
  if (next?.kind !== 'code' || !leadsOn(unit)) return undefined;
  const [first] = entriesOf(next);
  return first && decided.isDescribed(first) && next.block.from - unit.statement.endLine <= 2
    ? first
    : undefined;
}

/** Few words without a mark only name what follows: "Containers". */
const leadsOn = ({ statement: { text } }: TextUnit): boolean =>
  !/[.!?。]$/.test(text) &&
  (/[:：]$/.test(text) || isTask(text) || text.split(/\s+/).length > 3 || /\p{Script=Han}{5}/u.test(text));
