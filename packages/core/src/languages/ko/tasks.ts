import type { TaskWords } from '../task-words.ts';

export const tasks: TaskWords = {
  forms: [/(?:하기|하는 법|방법)$/u],
};
