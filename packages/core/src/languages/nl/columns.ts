import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  example: 'voorbeeld',
  command: 'opdracht',
  description: 'betekenis|omschrijving|uitleg',
};
