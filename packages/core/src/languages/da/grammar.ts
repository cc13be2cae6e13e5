import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  aShared: 'en',
  or: 'eller',
  joinsNames: 'og',
};
