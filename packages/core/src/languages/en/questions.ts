import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  before:
    "what(?:['’]?s| is| are| does| do)(?: actually| exactly| really)?(?: the (?:meaning|definition|purpose|point|role) of| meant by)?",
  more: 'what|why|how|when',
  question: 'q|question',
  answer: 'a|answer',
};
