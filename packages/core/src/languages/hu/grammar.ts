import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  joinsNames: 'és',
};
