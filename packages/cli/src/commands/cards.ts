import type { ExitCode } from '../exit.ts';
import { say, tell } from '../say.ts';
import { type TopicOptions, topicAt } from '../topic.ts';
import { codeFor } from './check.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** The options of `crib cards`. */
export interface CardsOptions extends TopicOptions {
  readonly format: 'text' | 'csv';
  /** Instead of the cards, what makes none before its question is settled. */
  readonly doubtful?: boolean;
}

/** `crib cards`: prints the cards of the deck on stdout, to look through before importing. */
export async function cards(paths: readonly string[], options: CardsOptions): Promise<ExitCode> {
  const read = await topicAt(paths, { ...options, spelling: false });
  const errors = read.diagnostics.filter(({ level }) => level === 'error');
  tellDiagnostics(errors, read, false);
  const { deckDoubts, planDeck, printCards, printDoubts } = await import('@cribnotes/emit-anki');
  const plan = planDeck(read.topic);
  const doubts = options.doubtful ? deckDoubts(read.topic.doubts, plan) : undefined;
  if (plan.notes.length === 0 && !doubts && errors.length === 0)
    tell('crib: no cards: no sentence says what a command does or what a term means');
  await say(doubts ? printDoubts(plan, doubts) : printCards(plan, options.format));
  return codeFor(errors);
}
