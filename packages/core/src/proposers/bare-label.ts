import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { isBareLabel } from '../lines/cues.ts';
import { saysSomething } from '../wording/says-something.ts';

export const bareLabel: Proposer = {
  id: 'bare-label',
  claims: 'Words such as "Example:" only stand over something.',
  does: [{ note: 'Example:\n\n    docker ps -a\n', claims: ['Example: →'] }],
  doesNot: ['Lists all containers:\n\n    docker ps -a\n'],
  propose: ({ units }) =>
    units.flatMap((unit): Proposal[] => {
      if (unit.kind !== 'text' || unit.reading.kind !== 'prose' || unit.findings.length > 0) return [];
      const { statement } = unit;
      if (!isBareLabel(statement.text) && saysSomething(statement.text)) return [];
      return [
        {
          kind: 'label',
          piece: statement,
          words: [statement],
          score: 1,
          reasons: [{ cue: 'says nothing by itself', weight: 1 }],
        },
      ];
    }),
};
