import type { TaskWords } from '../task-words.ts';

export const tasks: TaskWords = {
  verbs: 'how to|to',
  forms: [/^(?!(?:behind|all|at|under|on|in|of)\s)\p{L}+\s(?:the|your|a|an)\s\p{L}/iu, /^\p{L}+ing\s+\p{L}/u],
};
