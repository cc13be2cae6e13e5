import { Worker } from 'node:worker_threads';
import { parseTree } from '@cribnotes/core/parse-tree';
import type { ParseTask } from './parse-task.ts';

process.once('message', ({ text, limits, time }: ParseTask) => {
  // Should the one who asked be killed, nobody else would end a parser that takes hours.
  new Worker(`setTimeout(() => process.kill(${process.pid}, 'SIGKILL'), ${time})`, { eval: true }).unref();
  process.send?.(parseTree(text, limits), () => process.exit());
});
