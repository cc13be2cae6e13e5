import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  before: 'o que (?:é|são|significa|faz|quer dizer)|para que (?:servem?|é usad[oa])|pra que serve',
  more: 'para que|como|por que|quando',
  question: 'pergunta',
  answer: 'resposta',
};
