import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  example: 'contoh',
  command: 'perintah',
  description: 'deskripsi|fungsi|^arti$',
};
