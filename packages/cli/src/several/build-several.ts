import { availableParallelism } from 'node:os';
import type { BuildOptions } from '../commands/build.ts';
import { buildByItself } from '../commands/build-by-itself.ts';
import type { Format } from '../emitters.ts';
import { expectLongRun } from '../engine.ts';
import type { ExitCode } from '../exit.ts';
import { type Claims, claimsInTurn } from '../output/claims.ts';
import { currentRun } from '../repeat/current-recording.ts';
import { holdingStamp, runAndKeep } from '../repeat/kept-run.ts';
import { takeOver } from '../repeat/recording.ts';
import type { Stamp } from '../repeat/stamps.ts';
import { printAll, sayAgain } from '../say.ts';
import type { TopicPlan } from '../topics/topic-plan.ts';
import { partMark } from './part-mark.ts';
import { startTopicProcesses } from './topic-processes.ts';

/** Topics from which a further process is earned back: each takes a second to become as fast as the first. */
const TOPICS_EACH = 12;

/** From so many topics on optimised code is earned back. */
const LONG = 6;

/** The call that the topics are of. */
export interface SeveralTopics {
  readonly paths: readonly string[];
  readonly plans: readonly TopicPlan[];
  readonly available: readonly Format[];
  /** False where the topics cannot be planned again by another process. */
  readonly plain: boolean;
}

/**
 * Builds topics, each by itself, and says what became of them in their order. One whose files are as they were says again
 * what it said; of many others several are built at once.
 */
export async function buildSeveral(
  { paths, plans, available, plain }: SeveralTopics,
  options: BuildOptions,
): Promise<readonly ExitCode[]> {
  const run = currentRun();
  const marks = await Promise.all(plans.map((plan) => run && partMark(run, plan)));
  const stamps: (Stamp | undefined)[] = [];
  for (const mark of marks)
    stamps.push(run && mark !== undefined ? await holdingStamp(run.folder, mark) : undefined);
  const missing = stamps.filter((stamp) => stamp === undefined).length;
  const jobs = plain
    ? (options.jobs ?? Math.min(availableParallelism(), Math.floor(missing / TOPICS_EACH)))
    : 1;
  if (missing >= LONG) expectLongRun();
  const claims = claimsInTurn(plans.length);
  const here = async (plan: TopicPlan, at: number, mark: string | undefined): Promise<ExitCode> => {
    let files: readonly string[] = [];
    const own: Claims = {
      take(paths, topic) {
        files = paths;
        return claims.of(at).take(paths, topic);
      },
    };
    const build = (): Promise<ExitCode> =>
      buildByItself(plan, options, { available, claims: own, several: true });
    if (!run || mark === undefined) return build();
    const { code, recording } = await runAndKeep(build, {
      folder: run.folder,
      mark: () => mark,
      files: () => files,
    });
    takeOver(recording);
    return code as ExitCode;
  };
  const processes =
    jobs > 1 && missing > 1
      ? startTopicProcesses(jobs, { paths, options, ...(run && { stamps: run.folder }) }, claims)
      : undefined;
  try {
    const others = plans.map(({ name }, at) =>
      stamps[at] ? undefined : processes?.build({ at, name, mark: marks[at] }),
    );
    for (const other of others) other?.catch(() => {});
    const codes: ExitCode[] = [];
    for (const [at, plan] of plans.entries()) {
      const stamp = stamps[at];
      const isFree = stamp && (await claims.of(at).take(stamp.files, plan.name)) === undefined;
      if (isFree) codes.push(await again(stamp));
      else if (others[at]) {
        const { code, printed, recording } = await others[at];
        await printAll(printed);
        if (recording) takeOver(recording);
        codes.push(code);
      } else codes.push(await here(plan, at, marks[at]));
      claims.ended(at);
    }
    return codes;
  } finally {
    processes?.end();
  }
}

async function again({ asked, said, code }: Stamp): Promise<ExitCode> {
  const known = new Map(asked.map((one) => [JSON.stringify(one.slice(0, 2)), one]));
  takeOver({ asked: known, said: [], written: new Map(), spoilt: false });
  await sayAgain(said);
  return code as ExitCode;
}
