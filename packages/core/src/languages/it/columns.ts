import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  example: 'esempio',
};
