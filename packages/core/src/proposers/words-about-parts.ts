import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { findNeeds } from '../pairing/need.ts';

export const wordsAboutParts: Proposer = {
  id: 'words-about-parts',
  claims: 'Words about the parts of a command describe it where nothing else does.',
  does: [
    {
      note: '# Docker\n\n`docker run -d nginx`, where `-d` means in the background\n',
      claims: ['where -d means in the background → docker run -d nginx'],
    },
  ],
  doesNot: ['- `docker ps -a` lists all containers\n'],
  propose: ({ units }, decided) =>
    findNeeds(units, decided).flatMap(({ unit, findings }): Proposal[] => {
      const rest = unit.kind === 'text' && unit.reading.kind === 'entries' ? unit.reading.rest : undefined;
      if (rest === undefined) return [];
      return [
        {
          kind: 'description',
          owners: findings,
          how: 'inline',
          shared: false,
          confidence: 0.6,
          piece: rest,
          words: [rest],
          score: 0.6,
          reasons: [{ cue: 'stands on the same line', weight: 0.6 }],
        },
      ];
    }),
};
