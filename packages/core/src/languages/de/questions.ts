import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  before:
    'was (?:ist|sind|bedeutet|bedeuten|heißt|macht|tut|versteht man unter)(?: eigentlich| denn| überhaupt| genau)?|(?:wozu|wofür) (?:dient|dienen|ist|sind|steht|braucht man)(?: eigentlich| denn)?',
  more: 'wozu|wofür|wie|warum|was|wann',
  question: 'f|frage',
  answer: 'antwort',
};
