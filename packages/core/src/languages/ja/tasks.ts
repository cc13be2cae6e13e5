import type { TaskWords } from '../task-words.ts';

export const tasks: TaskWords = {
  forms: [/[をに]\S{0,6}[うくすつぬぶむるた]$/u],
};
