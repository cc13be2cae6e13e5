import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  or: 'lub',
  joinsNames: 'i|oraz',
  because: 'gdy|jeśli',
};
