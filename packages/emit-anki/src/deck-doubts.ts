import type { Doubt } from '@cribnotes/core';
import { anchorWords, doubtId, worstFirst } from '@cribnotes/core/doubts';
import type { DeckPlan, Skipped, SkipReason } from './plan/note-plan.ts';

/** What makes no card before it is settled, and how doubtful it is: on paper it does no harm, so that other doubts are worse. */
const DOUBTS: Readonly<Partial<Record<SkipReason, number>>> = {
  'doubtful-sentence': 0.28,
  'masked-sentence': 0.14,
  'other-options': 0.14,
  'dangling-sentence': 0.13,
  'lost-object': 0.12,
  'more-options': 0.12,
  'no-task': 0.1,
  'no-kind': 0.08,
  'several-ways': 0.08,
  'leaks-verb': 0.06,
};

/** Gives what the notes doubt and what the deck does, as one list, the most doubtful first. */
export function deckDoubts(known: readonly Doubt[], { skipped }: DeckPlan): readonly Doubt[] {
  const ofCommands = known.filter(({ commands }) => commands !== undefined);
  return worstFirst([...ofCommands, ...skipped.flatMap(doubtOf)]);
}

/** The id of the doubt that something has no card. */
export const cardDoubtId = ({ reason, id }: Skipped): string => doubtId(`card-${reason}`, id);

function doubtOf(skipped: Skipped): readonly Doubt[] {
  const { reason, what, said, span } = skipped;
  const doubt = DOUBTS[reason];
  if (doubt === undefined) return [];
  return [
    {
      id: cardDoubtId(skipped),
      rule: `card-${reason}`,
      span,
      words: what,
      anchor: { words: anchorWords(what) },
      choices: [
        ...(said === undefined ? [] : [{ key: 'ask', says: `its card asks: ${said}`, is: `asked ${said}` }]),
        { key: 'no-card', says: 'makes no card', is: 'not asked' },
      ],
      doubt,
    },
  ];
}
