import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  example: 'przykład',
  command: 'polecen',
  description: 'znaczenie|^opis|^co robi',
};
