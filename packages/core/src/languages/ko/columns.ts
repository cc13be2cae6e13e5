import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  example: '예시|예제',
  command: '명령',
  description: '설명|의미|기능|내용',
};
