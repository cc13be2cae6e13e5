import type { Language } from '../language.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';

export const da: Language = {
  code: 'da',
  name: 'Danish',
  telling:
    'og at det som en et er for med på af til ikke den de om eller fra alle kan skal viser hvis når kun også ved uden hvor',
  definitions,
  grammar,
  allOptions: 'valgmuligheder|flag',
};
