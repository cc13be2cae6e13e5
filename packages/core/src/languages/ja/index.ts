import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { cues } from './cues.ts';
import { grammar } from './grammar.ts';
import { particles } from './particles.ts';
import { pointers } from './pointers.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';
import { unbroken } from './unbroken.ts';

export const ja: Language = {
  code: 'ja',
  name: 'Japanese',
  unbroken,
  particles,
  talk,
  columns,
  cues,
  tasks,
  terms,
  grammar,
  pointers,
  toDos,
  asking: 'どうやって どのように 方法 するには',
  seeAlso: '参照|詳しくは|関連',
  aboutNote: '(?:この|本)(?:ページ|記事|ノート|メモ|文書|資料|ガイド)(?:は|では|で)',
  elsewhere: '下記|上記|以下|下|上|次の節|次章',
  soOn: { others: 'など' },
  keys: {
    prefix: 'プレフィックス',
    steps: 'それから 次に 続けて そして そのあと',
    or: 'または',
    and: 'と',
    till: 'から',
    is: 'は',
    chapter: 'ショートカット|キー操作|キーバインド',
  },
  allOptions: 'オプション',
};
