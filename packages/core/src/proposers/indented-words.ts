import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { awaitsWords } from '../findings/find.ts';

export const indentedWords: Proposer = {
  id: 'indented-words',
  claims: 'Words that are set in below a command alone on its line describe it.',
  does: [
    {
      note: '# Docker\n\n`docker ps -a`\n\n    Lists all of the containers that there are.\n',
      claims: ['Lists all of the containers that there are. → docker ps -a'],
    },
  ],
  doesNot: ['`docker ps -a` lists them\n\n    All of the containers that there are.\n'],
  propose: ({ units }) =>
    units.flatMap((unit, at): Proposal[] => {
      const above = units[at - 1];
      if (unit.kind !== 'text' || !unit.indented || unit.index > 0 || !awaitsWords(above)) return [];
      const [first, ...others] = above.findings;
      if (first === undefined) return [];
      const { statement } = unit;
      return [
        {
          kind: 'description',
          owners: [first, ...others],
          how: 'after',
          shared: others.length > 0,
          confidence: 0.9,
          piece: statement,
          words: [statement],
          score: 0.9,
          reasons: [{ cue: 'is set in below it', weight: 0.9 }],
        },
      ];
    }),
};
