import { type ExitCode, exitCodes } from '../exit.ts';
import { say } from '../say.ts';
import { type TopicOptions, topicAt } from '../topic.ts';

/** `crib show`: prints the topic as JSON on stdout, its diagnostics included. */
export async function show(paths: readonly string[], options: TopicOptions): Promise<ExitCode> {
  const { topic, diagnostics } = await topicAt(paths, options);
  await say(`${JSON.stringify({ ...topic, diagnostics }, null, 2)}\n`);
  return diagnostics.some(({ level }) => level === 'error') ? exitCodes.notes : exitCodes.fine;
}
