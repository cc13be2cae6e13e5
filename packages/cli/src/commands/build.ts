import { toLine } from '../diagnostics/line.ts';
import { formats } from '../emitters.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { noClaims } from '../output/claims.ts';
import type { RenderOptions } from '../output/render.ts';
import { withOutsideFormats } from '../outside/outside-formats.ts';
import { tell } from '../say.ts';
import { buildSeveral } from '../several/build-several.ts';
import type { TopicOptions } from '../topic.ts';
import { planTopics } from '../topics/plan-topics.ts';
import type { TopicPlan } from '../topics/topic-plan.ts';
import { leftAloneLine } from '../vault/left-alone-line.ts';
import { buildTopic } from './build-topic.ts';

/** The options of `crib build`. */
export interface BuildOptions extends TopicOptions, RenderOptions {
  readonly out?: string;
  /** Where to keep the deck's lock instead of with the notes. */
  readonly lock?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  /** How many topics are built at once; without it, as many as the machine has processors for, where there are many. */
  readonly jobs?: number;
}

/** `crib build`: writes the files of one topic, or of all that a `crib.yaml` lists or a vault has. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const available = await withOutsideFormats(formats, options.to, options.set);
  const passOver = options.out === undefined ? [] : [options.out];
  const { plans, left } = await planTopics(paths, { ...options, passOver });
  const [only, ...others] = plans;
  refuseSharedLock(plans, options);
  if (only !== undefined && !left && others.length === 0)
    return buildTopic(only, options, { available, claims: noClaims(), several: false });
  const plain = left === undefined && available.length === formats.length;
  const topics = { paths, plans, available, plain };
  const codes = [...(await buildSeveral(topics, options))];
  for (const diagnostic of left?.diagnostics ?? [])
    if (diagnostic.level === 'error' || !options.quiet) tell(toLine(diagnostic));
  if (left && !options.quiet) tell(leftAloneLine(left, plans.length));
  if (left?.diagnostics.some(({ level }) => level === 'error')) codes.push(exitCodes.usage);
  const failed = codes.filter((code) => code !== exitCodes.fine).length;
  if (failed > 0 && plans.length > 1)
    tell(`crib: ${failed} of ${plans.length} topics have faults; the others are built`);
  return codes.toSorted((one, other) => other - one)[0] ?? exitCodes.fine;
}

/** Throws a refusal where several topics would have one lock. */
export function refuseSharedLock(plans: readonly TopicPlan[], { lock }: BuildOptions): void {
  if (plans.length > 1 && lock !== undefined)
    throw new Refusal(
      `--lock names the lock of one topic, and there are ${plans.length}`,
      'name one with --topic',
    );
}
