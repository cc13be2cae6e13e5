import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  example: 'exempel',
  command: 'kommandot',
  description: 'betyder|förklaring|beskrivning',
};
