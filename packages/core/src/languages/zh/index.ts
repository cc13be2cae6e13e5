import type { Language } from '../language.ts';
import { pointers } from './pointers.ts';
import { toDos } from './to-dos.ts';

export const zh: Language = {
  code: 'zh',
  name: 'Chinese',
  pointers,
  toDos,
  seeAlso: '参见|参考|详见|另见|请看',
  elsewhere: '下文|上文|下面|上面',
  soOn: { others: '等等?' },
};
