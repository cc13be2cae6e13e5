import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { codeStatement } from '../findings/from-code.ts';
import { findingsByLine } from '../findings/with-directives.ts';

export const authorComment: Proposer = {
  id: 'author-comment',
  claims: 'A comment of the author says what the next command does.',
  does: [
    {
      note: '<!-- crib: description Shows all -->\n\nLists them:\n\n    docker ps -a\n',
      claims: ['Shows all → docker ps -a'],
    },
  ],
  doesNot: ['    docker ps -a\n\n<!-- crib: description Too late -->\n'],
  propose({ note, units }) {
    const below = findingsByLine(units);
    return note.directives.flatMap((directive): Proposal[] => {
      const { kind, line, value = '' } = directive;
      const finding = kind === 'description' ? below(line) : undefined;
      if (finding === undefined) return [];
      const words = codeStatement(value, line);
      return [
        {
          kind: 'description',
          owners: [finding],
          how: 'directive',
          shared: false,
          confidence: 1,
          piece: words,
          words: [words],
          score: 1,
          reasons: [{ cue: 'the author says so', weight: 1 }],
        },
      ];
    });
  },
};
