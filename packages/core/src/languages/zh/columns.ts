import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  example: '示例|例',
  keys: '快捷键|按键',
  flag: '选项|参数',
  command: '命令|指令',
  description: '说明|描述|作用|含义|功能|解释|說明',
  term: '类型|状态|概念|术语|名称',
};
