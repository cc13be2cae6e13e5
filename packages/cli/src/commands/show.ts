import { type ExitCode, exitCodes } from '../exit.ts';
import { say } from '../say.ts';
import { type TopicOptions, topicAt } from '../topic.ts';

export interface ShowOptions extends TopicOptions {
  /** A line of a note that is to be explained. */
  readonly why?: string;
}

/** `crib show`: prints the topic as JSON on stdout, its diagnostics included; with `--why`, why a line is what it is. */
export async function show(paths: readonly string[], options: ShowOptions): Promise<ExitCode> {
  if (options.why !== undefined) return (await import('./why.ts')).why(paths, options.why, options);
  const { topic, diagnostics } = await topicAt(paths, options);
  await say(`${JSON.stringify({ ...topic, diagnostics }, null, 2)}\n`);
  return diagnostics.some(({ level }) => level === 'error') ? exitCodes.notes : exitCodes.fine;
}
