import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  example: 'ví dụ',
  command: 'lệnh',
  description: 'mô tả|ý nghĩa|chức năng',
};
