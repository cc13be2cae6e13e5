import { anchorWords, type Doubt, doubtId, worstFirst } from '@cribnotes/core';
import type { DeckPlan, Skipped, SkipReason } from './plan/note-plan.ts';

/** What makes no card before it is settled, and how doubtful it is. */
const DOUBTS: Readonly<Partial<Record<SkipReason, number>>> = {
  'doubtful-sentence': 0.9,
  'masked-sentence': 0.8,
  'other-options': 0.75,
  'dangling-sentence': 0.7,
  'lost-object': 0.65,
  'more-options': 0.6,
  'no-task': 0.55,
  'no-kind': 0.45,
  'several-ways': 0.4,
  'leaks-verb': 0.35,
};

/** Gives what the notes doubt and what the deck does, as one list, the most doubtful first. */
export function deckDoubts(known: readonly Doubt[], { skipped }: DeckPlan): readonly Doubt[] {
  return worstFirst([...known, ...skipped.flatMap(doubtOf)]);
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
