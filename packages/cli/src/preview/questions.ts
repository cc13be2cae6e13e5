import type { Diagnostic, Doubt } from '@cribnotes/core';
import { listDoubts } from '@cribnotes/core/doubts';
import { deckDoubts, planDeck } from '@cribnotes/emit-anki';
import { type ToldDoubt, toldDoubts } from '../review/told-doubt.ts';
import type { ReadTopic } from '../topic.ts';

/** What there is to look at in the notes. */
export interface Questions {
  /** What can be settled, the most doubtful first. */
  readonly doubts: readonly ToldDoubt[];
  /** What is told of the notes beside, in their order. */
  readonly told: readonly Diagnostic[];
}

/** Gives what a person can settle, and what is told and not asked. */
export async function questionsOf(read: ReadTopic): Promise<Questions> {
  const { topic, diagnostics } = read;
  const doubts = listDoubts(topic, deckDoubts([], planDeck(topic)));
  const asked = new Set(doubts.map(placeOf));
  return {
    doubts: await toldDoubts(read, { doubts, diagnostics }),
    // A slip that is asked about is not told a second time.
    told: diagnostics.filter((found) => !asked.has(placeOf(found))),
  };
}

const placeOf = ({ rule, span }: Pick<Doubt | Diagnostic, 'rule' | 'span'>): string =>
  `${rule} ${span.source}:${span.start.line}`;
