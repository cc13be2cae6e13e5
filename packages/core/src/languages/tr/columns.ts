import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  alias: 'kısaltma',
  example: 'örnek',
  keys: 'kısayol|tuş',
  flag: 'bayrak|seçenek|parametre',
  command: 'komut',
  description: 'açıklama|anlam|işlev|ne yapar|görev|amaç',
  term: 'tür|durum|terim|kavram',
};
