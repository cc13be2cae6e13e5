import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  before:
    'qu[eé] (?:es|son|significa|hace|quiere decir|se entiende por)|para qu[eé] (?:sirven?|se usan?|es|son)|en qu[eé] consisten?',
  more: 'para qué|cómo|por qué|cuándo',
  question: 'p|pregunta',
  answer: 'r|respuesta',
};
