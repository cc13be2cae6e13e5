import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  the: 'il|lo|la|gli|le',
  a: 'un|uno|una',
  elided: "l['’]",
  is: 'è|sono',
  and: 'e',
  because: 'se|poiché',
};
