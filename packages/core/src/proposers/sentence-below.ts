import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { edgeAfter } from '../pairing/edge.ts';
import { findNeeds } from '../pairing/need.ts';
import { scoreOf } from '../pairing/score.ts';
import { sectionHabits } from '../pairing/section-habit.ts';

export const sentenceBelow: Proposer = {
  id: 'sentence-below',
  claims: 'The sentence right below commands describes them.',
  does: [
    {
      note: '# Docker\n\n    docker ps -a\n\nThis lists all containers.\n',
      claims: ['This lists all containers. → docker ps -a'],
    },
    { note: '## docker ps\n\nLists containers.\n', claims: ['Lists containers. → docker ps'] },
  ],
  doesNot: ['Lists all containers:\n\n    docker ps -a\n\nImages are listed by:\n\n    docker images\n'],
  propose({ units }, decided) {
    const habitOf = sectionHabits(units);
    return findNeeds(units, decided).flatMap((need): Proposal[] => {
      const edge = edgeAfter(need, units, habitOf(need.place.headings.at(-1)), decided);
      if (edge === undefined) return [];
      const { text, reasons } = edge;
      return [
        {
          kind: 'description',
          owners: need.findings,
          how: 'after',
          shared: need.findings.length > 1,
          piece: text.statement,
          words: [text.statement],
          score: scoreOf(reasons),
          reasons,
        },
      ];
    });
  },
};
