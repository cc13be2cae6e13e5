import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  before:
    "qu['’]est[- ]ce que(?: c['’]est que)?|qu['’]est[- ]ce qu(?=['’])|c['’]est quoi,?|à quoi (?:sert|servent)|que (?:signifie|veut dire|fait)",
  more: 'à quoi|comment|pourquoi|quand',
  answer: 'réponse',
};
