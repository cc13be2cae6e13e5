import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: String.raw`(?:por|a|falta)\s+(?:fazer|completar|explicar)|pendentes?|pendências?`,
  title: String.raw`(?:por|a)\s+fazer|afazeres|pendências|tarefas\s+pendentes`,
  own: 'aprender|ler|pesquisar|perguntar|entender|estudar|descobrir|praticar|revisar',
  promise: String.raw`aqui\s+(?:virão|virá|ficarão|vou\s+escrever)(?:\s+\S+){0,5}|em\s+(?:breve|construção)`,
  examples: ['Pendente: explicar as colunas', '[ ] Descobrir por que demora', 'Mais dicas em breve'],
  content: ['As mudanças pendentes ficam guardadas', '[ ] Parar o servidor'],
};
