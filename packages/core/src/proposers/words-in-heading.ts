import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';

export const wordsInHeading: Proposer = {
  id: 'words-in-heading',
  claims: 'The words behind a command in a heading describe it.',
  does: [
    { note: '## docker ps -a - lists all containers\n', claims: ['lists all containers → docker ps -a'] },
  ],
  doesNot: ['## docker ps\n\nLists containers.\n'],
  propose: ({ units }) =>
    units.flatMap((unit): Proposal[] => {
      if (unit.kind !== 'heading' || unit.reading.kind !== 'entries') return [];
      const words = unit.reading.description;
      const [first, ...others] = unit.findings;
      if (words === undefined || first === undefined) return [];
      return [
        {
          kind: 'description',
          owners: [first, ...others],
          how: 'heading',
          shared: false,
          confidence: 0.9,
          piece: words,
          words: [words],
          score: 0.9,
          reasons: [{ cue: 'stands behind it in the heading', weight: 0.9 }],
        },
      ];
    }),
};
