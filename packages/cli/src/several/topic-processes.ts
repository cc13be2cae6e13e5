import { type ChildProcess, fork } from 'node:child_process';
import module from 'node:module';
import { exitCodes } from '../exit.ts';
import type { ClaimsInTurn } from '../output/claims.ts';
import { visible } from '../visible.ts';
import type { Call, Order, Report, TopicOutcome } from './topic-messages.ts';

/** Megabytes that the objects of one process may take; the topic that needs more ends by itself. */
export const MOST_MEMORY = 2048;

/** Builds topics of one call in processes of their own. */
export interface TopicProcesses {
  /** Gives what became of a topic; it waits until a process is free. */
  build(topic: AskedTopic): Promise<TopicOutcome>;
  /** Ends the processes. */
  end(): void;
}

/** A topic by its place in the call, with the mark of its stamp. */
export interface AskedTopic {
  readonly at: number;
  readonly name: string;
  readonly mark: string | undefined;
}

interface Waiting extends AskedTopic {
  readonly resolve: (outcome: TopicOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts processes for the topics of a call, at most `count` at once. They are processes, not threads, because a thread that
 * runs out of memory can end the whole run.
 */
export function startTopicProcesses(
  count: number,
  call: Call,
  claims: ClaimsInTurn,
  memory: number = MOST_MEMORY,
): TopicProcesses {
  const compiled = module.getCompileCacheDir();
  const waiting: Waiting[] = [];
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const next = (): void => {
    const task = waiting[0];
    if (task === undefined) return;
    const child = idle.pop() ?? (all.size < count ? start() : undefined);
    if (child === undefined) return;
    waiting.shift();
    work(child, task);
  };
  const start = (): ChildProcess => {
    const child = fork(new URL(import.meta.resolve('#topic-process')), {
      execArgv: [`--max-old-space-size=${memory}`, '--max-semi-space-size=8'],
      serialization: 'advanced',
      env: { ...process.env, ...(compiled === undefined ? {} : { NODE_COMPILE_CACHE: compiled }) },
      // What it says when it runs out of memory is for no reader of ours; its news come in messages.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    all.add(child);
    send(child, { kind: 'call', call });
    return child;
  };
  const work = (child: ChildProcess, { at, name, mark, resolve, reject }: Waiting): void => {
    const settle = (free: boolean, give: () => void): void => {
      child.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error');
      claims.ended(at);
      if (free) idle.push(child);
      else all.delete(child);
      give();
      next();
    };
    child.on('message', (report: Report) => {
      switch (report.kind) {
        case 'claim':
          void claims
            .of(at)
            .take(report.paths, report.topic)
            .then((taken) => send(child, { kind: 'claimed', ...(taken && { taken }) }));
          break;
        case 'done':
          settle(true, () => resolve(report.outcome));
          break;
        case 'fault':
          settle(true, () => reject(report.error));
      }
    });
    const lost = (): void => settle(false, () => resolve(outOfMemory(name, memory)));
    child.once('exit', lost);
    child.once('error', lost);
    send(child, { kind: 'build', at, ...(mark === undefined ? {} : { mark }) });
  };
  return {
    build: (topic) =>
      new Promise((resolve, reject) => {
        waiting.push({ ...topic, resolve, reject });
        next();
      }),
    end() {
      for (const child of all) {
        child.removeAllListeners();
        child.disconnect();
      }
    },
  };
}

const send = (child: ChildProcess, order: Order): void => {
  child.send(order, () => {});
};

const outOfMemory = (name: string, memory: number): TopicOutcome => ({
  code: exitCodes.usage,
  printed: [
    [
      2,
      `crib: ${visible(name)}: it needs more than ${memory} megabytes of memory; split it into several topics\n`,
    ],
  ],
});
