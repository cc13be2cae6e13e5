import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  the: 'le|la|les',
  a: 'une?|des',
  elided: "l['’]",
  determiners: 'chaque',
  is: 'est|sont',
  and: 'et',
  or: 'ou',
  if: 'si|quand',
  because: 'lorsque|parce',
  to: 'pour',
  with: 'avec',
  pronouns: 'ceci|cela|il|elle|ils',
  goesOn: 'et|ou|avec|pour|du|des',
  yesNo: 'oui|non',
  file: 'fichier',
  thisFile: 'ce fichier',
  command: 'commande',
};
