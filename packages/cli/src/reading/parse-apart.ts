import { fork } from 'node:child_process';
import type { ParseUnusual } from '@cribnotes/core/parse-tree';
import { spoil } from '../repeat/current-recording.ts';
import type { ParseAnswer, ParseTask } from './parse-task.ts';

/** What one unusual note may cost. */
export interface ParseCosts {
  /** Milliseconds of processor time, the start of the process included: a busy machine refuses no note. */
  readonly time: number;
  /** Megabytes of memory for the process's objects. */
  readonly memory: number;
}

/** With the rest of a build a note takes five seconds at most. */
export const defaultParseCosts: ParseCosts = { time: 3_000, memory: 512 };

/** How many times longer it may last where others have the processor. */
const LASTS = 10;

/**
 * Gives a parser for unusual notes that always ends: each note has a process of its own, which is stopped when it costs
 * too much. A thread would not do: one that runs out of memory can end the whole process (V8's FatalProcessOutOfMemory).
 * At most two notes are parsed at once; the others wait for their turn, which does not count.
 */
export function parseApart(costs: ParseCosts = defaultParseCosts): ParseUnusual {
  const turns: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
  return (text, limits) => {
    const answer = turns.shift()!.then(() => parseInProcess({ text, limits, time: costs.time }, costs));
    turns.push(answer);
    return answer;
  };
}

function parseInProcess(task: ParseTask, costs: ParseCosts): Promise<ParseAnswer> {
  const child = fork(new URL(import.meta.resolve('#parse-process')), {
    execArgv: [`--max-old-space-size=${costs.memory}`],
    serialization: 'advanced',
    // What it says when it runs out of memory is for no reader of ours.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    const end = (answer: ParseAnswer): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(answer);
    };
    const stop = (what: string): void => {
      // Another run may have the time, or the memory.
      spoil();
      end({ what, start: 0 });
    };
    const tooLong = `it takes more than ${costs.time / 1000} seconds`;
    const timer = setTimeout(stop, costs.time * LASTS, tooLong);
    child.once('message', (answer) => end(answer as ParseAnswer));
    child.once('error', () => stop('its process could not be started'));
    // It ends itself when its time is over; what runs out of memory aborts.
    child.once('exit', (_, signal) =>
      stop(signal === 'SIGKILL' ? tooLong : `it needs more than ${costs.memory} megabytes of memory`),
    );
    child.send(task, () => {});
  });
}
