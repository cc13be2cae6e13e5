import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  the: 'os|as',
  theLetter: 'o|a',
  a: 'uma?|uns|umas',
  is: 'é|são',
  and: 'e',
  or: 'ou',
  if: 'se|quando',
  because: 'porque',
  to: 'para',
  with: 'com',
  pronouns: 'isso|ele|ela',
  goesOn: 'e|com',
  yesNo: 'sim|não',
  file: 'arquivo',
  thisFile: 'este arquivo',
  option: 'opção',
  command: 'comando',
};
