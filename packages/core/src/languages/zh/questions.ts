import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  beforeGlued: '什么是|什么叫|何为|何谓',
  after: '(?:是什么(?:意思|东西)?|是干什么的|有什么用|有什么作用|的作用是什么|的含义)',
  question: '问|问题',
  answer: '答|回答',
};
