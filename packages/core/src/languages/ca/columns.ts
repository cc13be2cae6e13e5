import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  description: 'què fa',
};
