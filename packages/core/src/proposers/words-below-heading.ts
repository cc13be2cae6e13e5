import type { Proposer } from '../claims/proposer.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
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
  propose: ({ units }, decided) =>
    units.flatMap((unit, at) => {
      const owner = isFreeSentence(unit, decided) ? headingAbove(units, at) : undefined;
      return owner ? [further(unit as TextUnit, owner, 'stands under the heading that it is', 0.8)] : [];
    }),
};

/** The command that a heading is, where nothing but sentences stands between it and this one. */
function headingAbove(units: readonly Unit[], at: number): Finding | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const before = units[i] as Unit;
    if (before.kind === 'heading') return entriesOf(before).at(-1);
    if (before.kind !== 'text' || entriesOf(before).length > 0) return undefined;
  }
  return undefined;
}
