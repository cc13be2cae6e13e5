import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  before:
    'что (?:такое|значит|означает|делает|представляет собой)|(?:для чего|зачем) (?:нуж[её]?н[аоы]?|служ[аи]т|используется)',
  more: 'зачем|для чего|как|почему|когда',
  question: 'в|вопрос',
  answer: 'о|ответ',
};
