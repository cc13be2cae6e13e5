import { Worker } from 'node:worker_threads';
import type { ParseUnusual } from '@cribnotes/core/parse-tree';
import type { ParseAnswer, ParseTask } from './parse-task.ts';

/** What one unusual note may cost. */
export interface ParseCosts {
  /** Milliseconds, the start of the thread included. */
  readonly time: number;
  /** Megabytes of memory for the thread. */
  readonly memory: number;
}

/** With the rest of reading a note ends within ten seconds. */
export const defaultParseCosts: ParseCosts = { time: 8_000, memory: 512 };

/**
 * Gives a parser for unusual notes that always ends: each note has a thread of its own, which is stopped when it costs too much.
 * At most two notes are parsed at once; the others wait for their turn, which does not count.
 */
export function parseInWorker(costs: ParseCosts = defaultParseCosts): ParseUnusual {
  const turns: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
  return (text, limits) => {
    const answer = turns.shift()!.then(() => parseOnThread({ text, limits }, costs));
    turns.push(answer);
    return answer;
  };
}

function parseOnThread(task: ParseTask, costs: ParseCosts): Promise<ParseAnswer> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: costs.memory, stackSizeMb: 4 },
  });
  return new Promise((resolve) => {
    // Only the first answer counts: ending the thread makes it report its exit as well.
    const end = (answer: ParseAnswer): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const stop = (what: string): void => end({ what, start: 0 });
    const timer = setTimeout(stop, costs.time, `it takes more than ${costs.time / 1000} seconds`);
    worker.once('message', end);
    worker.once('error', () =>
      stop(`it needs more than ${costs.memory} megabytes of memory, or nests too deep`),
    );
    worker.once('exit', () => stop('its thread ended early'));
  });
}
