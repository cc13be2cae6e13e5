import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  example: 'příklad',
  command: 'příkaz',
  description: 'význam|popis',
};
