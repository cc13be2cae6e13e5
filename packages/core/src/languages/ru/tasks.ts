import type { TaskWords } from '../task-words.ts';

export const tasks: TaskWords = {
  verbs: 'работа',
  stems: 'создани|удалени|просмотр|запуск|установк|настройк',
  forms: [/^\p{L}{3,}(?:ться|йте|ите)\s\p{L}/iu],
};
