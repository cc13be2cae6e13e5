import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  after: String.raw`\s+(?:nedir|ne demek(?:tir)?|ne işe yarar|neye yarar|ne anlama gelir|ne yapar)`,
  more: 'ne|neden|nasıl|niçin',
  question: 's|soru',
  answer: 'c|cevap',
};
