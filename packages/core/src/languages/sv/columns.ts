import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  alias: 'kortform|förkortning',
  example: 'exempel',
  keys: 'tangent|genväg',
  flag: 'flaggor|flagga|växlar|växel',
  command: 'kommando',
  description: 'betyder|betydelse|förklaring|beskrivning|vad det gör|funktion',
  term: 'begrepp|ord|namn|typ',
};
