import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  command: 'コマンド',
  description: '意味|説明|機能|用途',
};
