import type { Proposer } from '../claims/proposer.ts';
import type { Finding } from '../findings/finding.ts';
import { entriesOf, further, isFreeSentence } from './further-sentence.ts';

export const wordsBelowHeading: Proposer = {
  id: 'words-below-heading',
  claims: 'Sentences right below a heading that is a command go on about it.',
  does: [
    {
      note: '## docker ps\n\nLists containers.\n\nSome of them may be old.\n',
      claims: ['Some of them may be old. → docker ps'],
    },
  ],
  doesNot: ['## Containers\n\nSome of them may be old.\n'],
  propose: ({ units }, decided) => {
    // The command that a heading is, while nothing but sentences has stood below it.
    let owner: Finding | undefined;
    return units.flatMap((unit) => {
      if (unit.kind === 'heading') owner = entriesOf(unit).at(-1);
      else if (unit.kind !== 'text' || entriesOf(unit).length > 0) owner = undefined;
      return owner !== undefined && isFreeSentence(unit, decided)
        ? [further(unit, owner, 'stands under the heading that it is', 0.8)]
        : [];
    });
  },
};
