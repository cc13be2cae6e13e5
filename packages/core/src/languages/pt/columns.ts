import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  example: 'exemplo',
  keys: 'atalho',
  flag: 'opção',
  command: 'comando',
  description: 'ação|função',
  term: 'conceito',
};
