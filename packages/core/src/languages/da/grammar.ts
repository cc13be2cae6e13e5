import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  or: 'eller',
  joinsNames: 'og',
};
