import { Refusal } from '../exit.ts';
import { digest } from '../repeat/answer-mark.ts';
import type { KeptRun } from '../repeat/current-recording.ts';
import type { Voice } from '../settings/choices.ts';
import { isSystemError } from '../system-error.ts';
import type { TopicPlan } from '../topics/topic-plan.ts';

/** Gives what tells the part of a run that builds one topic from every other: the run, the topic, and what is said about it above its notes. */
export async function partMark(
  { mark }: KeptRun,
  { name, input, first, last, told }: TopicPlan,
): Promise<string | undefined> {
  const said = ({ name, settings, lines, root }: Voice) => [name, settings, [...lines], root];
  try {
    const { kind, root, files, name: called } = await input();
    // Which notes a folder has is asked again.
    const place = [kind, root, kind === 'folder' ? [] : files, called];
    return digest(JSON.stringify([mark(), name, place, first.map(said), last.map(said), told]));
  } catch (error) {
    if (error instanceof Refusal || isSystemError(error)) return undefined;
    throw error;
  }
}
