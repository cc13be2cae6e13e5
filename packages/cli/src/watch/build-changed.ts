import { sep } from 'node:path';
import { type BuildOptions, refuseSharedLock } from '../commands/build.ts';
import type { Format } from '../emitters.ts';
import type { Input } from '../notes/input.ts';
import { noClaims } from '../output/claims.ts';
import { type MadeTopic, makeTopic } from '../output/make-topic.ts';
import { planTopics } from '../topics/plan-topics.ts';
import type { TopicPlan } from '../topics/topic-plan.ts';
import type { WatchedPlace } from './watched-place.ts';

/** Who hears of each topic that is built, or could not be. */
export interface RoundNews {
  readonly made: (name: string, made: MadeTopic, milliseconds: number) => void;
  /** Takes what was thrown; throws it again where it is no fault of notes, call or system. */
  readonly failed: (name: string | undefined, error: unknown) => void;
}

/** Builds the topics of a place that the changed files are of, or all; gives the names of all topics. */
export type BuildChanged = (changed?: readonly string[]) => Promise<readonly string[]>;

/** Gives what builds a place, and remembers which notes each of its topics has. */
export function buildsOf(
  { paths }: WatchedPlace,
  options: BuildOptions,
  available: readonly Format[],
  news: RoundNews,
): BuildChanged {
  const notes = new Map<string, string>();
  const passOver = options.out === undefined ? [] : [options.out];
  const planned = async (): Promise<readonly TopicPlan[]> => {
    const { plans } = await planTopics(paths, { ...options, passOver });
    refuseSharedLock(plans, options);
    return plans;
  };
  return async (changed) => {
    const plans = await planned().catch((error) => {
      // In the first round it is the call that is wrong.
      if (changed === undefined) throw error;
      news.failed(undefined, error);
    });
    if (plans === undefined) return [];
    const shared = { available, claims: noClaims() };
    for (const plan of plans) {
      try {
        const input = await plan.input();
        const now = input.files.join('\n');
        const isSame = notes.get(plan.name) === now;
        if (changed && isSame && !changed.some((path) => isOf(path, input))) continue;
        notes.set(plan.name, now);
        const start = performance.now();
        news.made(plan.name, await makeTopic(plan, options, shared), performance.now() - start);
      } catch (error) {
        news.failed(plan.name, error);
      }
    }
    return plans.map(({ name }) => name);
  };
}

/** A picture, or what is said beside the notes, may be of any topic. */
function isOf(path: string, { kind, root, files }: Input): boolean {
  if (kind === 'folder') return path.startsWith(root.endsWith(sep) ? root : root + sep);
  return files.includes(path) || !/\.(?:md|markdown|mdown|mkd)$/i.test(path);
}
