import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  the: 'het',
  a: 'een',
  joinsNames: 'en|of',
};
