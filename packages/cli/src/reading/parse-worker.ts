import { parentPort, workerData } from 'node:worker_threads';
import { parseTree } from '@cribnotes/core/parse-tree';
import type { ParseTask } from './parse-task.ts';

const { text, limits } = workerData as ParseTask;
parentPort?.postMessage(parseTree(text, limits));
