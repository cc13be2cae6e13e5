import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  example: 'приклад',
  description: 'опис|дія',
};
