import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  the: 'el|la|los|las',
  a: 'una?|unos|unas',
  determiners: 'cada|todos? los',
  is: 'es|son',
  and: 'y|e',
  or: 'o',
  if: 'si|cuando',
  because: 'porque',
  to: 'para',
  with: 'con',
  pronouns: 'esto|este|esta|estos|él|ella|ellos',
  vague: 'esto',
  goesOn: 'y|o|con|de|del|para|si',
  yesNo: 'sí|si',
  file: 'archivo|fichero',
  thisFile: 'este (?:archivo|fichero)',
  option: 'opción',
  command: 'comando',
};
