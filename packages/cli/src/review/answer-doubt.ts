import { Refusal } from '../exit.ts';
import type { LoadedTopic } from '../topic.ts';
import { visible } from '../visible.ts';
import { answersWritten, rememberAnswers, sweepAnswers } from './journal.ts';
import { readDoubts } from './read-doubts.ts';
import { type Settled, settle } from './settle.ts';
import { doubtNamed } from './told-doubt.ts';

/** An answer that is written. */
export interface Answered extends Settled {
  /** False where it can only be taken back by hand. */
  readonly isRemembered: boolean;
}

/**
 * Answers the doubt of an id with a choice of it, or with what is written out, and remembers the answer.
 * Throws a refusal where nothing is asked so, or where it cannot be written.
 */
export async function answerDoubt(
  loaded: LoadedTopic,
  id: string,
  key: string,
  apart: boolean,
): Promise<Answered> {
  const { choiceOf } = await import('@cribnotes/core');
  const { root } = loaded.input;
  sweepAnswers(root);
  const { doubts } = await readDoubts(loaded);
  const doubt = doubtNamed(doubts, id);
  if (doubt === undefined)
    throw new Refusal(
      `nothing is asked as ${visible(id)}`,
      'it may be answered; crib review --json has what is asked',
    );
  const choice = choiceOf(doubt, key);
  if (choice === undefined) {
    const known = doubt.choices.map((one) => one.key).join(', ');
    throw new Refusal(
      `${visible(key)} is no choice of ${visible(id)}`,
      `choose one of ${known}, or write it out`,
    );
  }
  const settled = await settle(loaded, doubt, choice, apart);
  const isRemembered = await rememberAnswers(root, [...(await answersWritten(root)), settled.change]);
  return { ...settled, isRemembered };
}
