import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { tell } from '../say.ts';
import { causeOf, isSystemError, placeOf } from '../system-error.ts';
import type { TopicPlan } from '../topics/topic-plan.ts';
import { visible } from '../visible.ts';
import type { BuildOptions } from './build.ts';
import { buildTopic, type SharedBuild } from './build-topic.ts';

/** Builds a topic of several. One that cannot be built does not keep the others from it. */
export async function buildByItself(
  plan: TopicPlan,
  options: BuildOptions,
  shared: SharedBuild,
): Promise<ExitCode> {
  try {
    return await buildTopic(plan, options, shared);
  } catch (error) {
    if (error instanceof Refusal) {
      tell(
        `crib: ${visible(plan.name)}: ${error.message}${error.hint === undefined ? '' : `; ${error.hint}`}`,
      );
      return error.code;
    }
    if (!isSystemError(error)) throw error;
    tell(`crib: ${visible(plan.name)}: ${visible(placeOf(error))}: ${causeOf(error)}`);
    return exitCodes.usage;
  }
}
