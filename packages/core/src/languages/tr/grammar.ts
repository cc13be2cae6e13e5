import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  determiners: 'her',
  and: 've',
  or: 'veya',
  because: 'eğer',
  to: 'için',
  pronouns: 'bu|bunlar|o',
  goesOn: 've|veya|ile|için',
  yesNo: 'evet|hayır',
  thisFile: 'bu dosya',
};
