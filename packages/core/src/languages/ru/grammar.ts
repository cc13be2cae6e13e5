import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  determiners: 'каждый|все',
  is: 'это',
  and: 'и',
  or: 'или',
  if: 'если|когда',
  because: 'так как',
  to: 'чтобы|для',
  pronouns: 'это|он|она|они',
  vague: 'это',
  goesOn: 'и|или|с|в|на|для',
  yesNo: 'да|нет',
  file: 'файл',
  thisFile: 'этот файл',
  option: 'флаг|ключ|опция',
};
