import type { TaskWords } from '../task-words.ts';

export const tasks: TaskWords = {
  verbs: 'criar|remover|executar|excluir',
  forms: [/^\p{L}{2,}[aei]r\s(?:os?|as?|uma?|seus?|suas?)\s\p{L}/iu],
};
