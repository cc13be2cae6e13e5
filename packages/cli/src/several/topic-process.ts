import { buildByItself } from '../commands/build-by-itself.ts';
import { formats } from '../emitters.ts';
import { expectLongRun } from '../engine.ts';
import type { ExitCode } from '../exit.ts';
import type { Claims, Taken } from '../output/claims.ts';
import { removeTemporaryFiles } from '../output/temporary-files.ts';
import { runAndKeep } from '../repeat/kept-run.ts';
import { collected } from '../say.ts';
import { planTopics } from '../topics/plan-topics.ts';
import type { TopicPlan } from '../topics/topic-plan.ts';
import type { Call, Order, Report, TopicOutcome } from './topic-messages.ts';

// A process that builds topics of a call, one after the other, as it is told.
expectLongRun();
let call: Call | undefined;
let plans: Promise<readonly TopicPlan[]> | undefined;
let answer: ((taken: Taken | undefined) => void) | undefined;

process.on('message', (order: Order) => {
  switch (order.kind) {
    case 'call':
      call = order.call;
      plans = plansOf(order.call);
      // Whoever asks for a topic hears of it.
      plans.catch(() => {});
      break;
    case 'build':
      void build(order.at, order.mark).then(
        (outcome) => tell({ kind: 'done', outcome }),
        (error) => tell({ kind: 'fault', error }),
      );
      break;
    case 'claimed':
      answer?.(order.taken);
  }
});

// Nobody is left to hear what it makes.
process.once('disconnect', () => {
  removeTemporaryFiles();
  process.exit();
});

const tell = (report: Report): void => {
  process.send?.(report);
};

async function plansOf({ paths, options }: Call): Promise<readonly TopicPlan[]> {
  const passOver = options.out === undefined ? [] : [options.out];
  return (await planTopics(paths, { ...options, passOver })).plans;
}

let taken: readonly string[] = [];

const claims: Claims = {
  take(paths, topic) {
    taken = paths;
    tell({ kind: 'claim', paths, topic });
    return new Promise((resolve) => {
      answer = resolve;
    });
  },
};

async function build(at: number, mark: string | undefined): Promise<TopicOutcome> {
  const { options, stamps } = call!;
  const plan = (await plans!)[at];
  // The file that lists the topics was changed just now.
  if (plan === undefined) throw new Error(`Cannot build topic ${at + 1}, expected one`);
  taken = [];
  const run = (): Promise<ExitCode> =>
    buildByItself(plan, options, { available: formats, claims, several: true });
  if (stamps === undefined || mark === undefined) {
    const { result: code, printed } = await collected(run);
    return { code, printed };
  }
  const { result, printed } = await collected(() =>
    runAndKeep(run, { folder: stamps, mark: () => mark, files: () => taken }),
  );
  const { run: _, ...recording } = result.recording;
  return { code: result.code as ExitCode, printed, recording };
}
