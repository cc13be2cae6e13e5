import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [
    { verbs: 'är', next: String.raw`(?:en|ett|den|det|de)\s` },
    { verbs: 'betyder|står för|beskriver|består av|används för', next: String.raw`\p{L}` },
  ],
  doing: 'innehåller|samlar|sparar|hanterar|visar|beskriver|pekar på|håller|startar|kopplar',
  holds: 'innehåller',
  calls: 'kallas|heter|kallad',
  nounClauses: [/^(?:\p{L}+\s){1,3}(?:där|som|dit)\s(?!är\s)/iu],
  means: 'betyder',
};
