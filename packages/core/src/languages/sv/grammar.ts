import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  the: 'den|det',
  a: 'ett',
  aShared: 'en',
  determiners: 'alla|varje|flera|många',
  is: 'är',
  or: 'eller',
  joinsNames: 'och',
  if: 'om|när',
  because: 'för att|därför|eftersom|innan|efter|med',
  so: 'då|så',
  with: 'med',
  pronouns: 'den|det|denna|detta|dessa|han|hon',
  vague: 'det|detta',
  goesOn: 'och|eller|med|från|för|om|när',
  yesNo: 'ja|nej',
  file: 'filen?',
  thisFile: 'den här filen',
  option: 'flaggan?|växeln?',
  command: 'kommandot?',
};
