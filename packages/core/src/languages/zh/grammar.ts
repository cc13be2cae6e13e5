import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  or: '或',
  joinsGlued: '和|与|及',
  yesNo: '是|否',
  thisFile: '这个文件|该文件',
};
