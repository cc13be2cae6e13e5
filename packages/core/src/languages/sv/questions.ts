import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  before: 'vad (?:är|betyder|gör|menas med)(?: egentligen)?|vad används',
  more: 'vad|varför|hur|när',
  question: 'fråga',
  answer: 'svar',
};
