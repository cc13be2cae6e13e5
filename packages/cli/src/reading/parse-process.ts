import { Worker } from 'node:worker_threads';
import { parseTree } from '@cribnotes/core/parse-tree';
import type { ParseTask } from './parse-task.ts';

process.once('message', ({ text, limits, time }: ParseTask) => {
  // Should the one who asked be killed, nobody else would end a parser that takes hours.
  new Worker(watch(time), { eval: true }).unref();
  process.send?.(parseTree(text, limits), () => process.exit());
});

/** Ends this process once it has had so many milliseconds of the processor. */
const watch = (time: number): string => `setInterval(() => {
  const { user, system } = process.cpuUsage();
  if (user + system > ${time} * 1000) process.kill(${process.pid}, 'SIGKILL');
}, 50)`;
