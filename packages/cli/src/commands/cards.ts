import { type ExitCode, exitCodes } from '../exit.ts';
import { say } from '../say.ts';
import { type TopicOptions, topicAt } from '../topic.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** The options of `crib cards`. */
export interface CardsOptions extends TopicOptions {
  readonly format: 'text' | 'csv';
}

/** `crib cards`: prints the cards of the deck on stdout, to look through before importing. */
export async function cards(paths: readonly string[], options: CardsOptions): Promise<ExitCode> {
  const read = await topicAt(paths, { ...options, spelling: false });
  tellDiagnostics(
    read.diagnostics.filter(({ level }) => level === 'error'),
    read,
    false,
  );
  const { planDeck, printCards } = await import('@cribnotes/emit-anki');
  await say(printCards(planDeck(read.topic), options.format));
  return exitCodes.fine;
}
