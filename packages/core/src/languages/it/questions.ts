import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  before: "(?:che )?cos(?:a |['’])(?:è|sono)",
};
