import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { cues } from './cues.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';
import { subjects } from './lead-ins.ts';
import { particles } from './particles.ts';
import { pointers } from './pointers.ts';
import { questions } from './questions.ts';
import { talk } from './talk.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';
import { unbroken } from './unbroken.ts';

export const zh: Language = {
  code: 'zh',
  name: 'Chinese',
  unbroken,
  particles,
  talk,
  columns,
  cues,
  definitions,
  subjects,
  questions,
  terms,
  grammar,
  pointers,
  toDos,
  asking: '怎么 如何 怎样 怎么样 什么',
  seeAlso: '参见|参考|详见|另见|请看',
  elsewhere: '下文|上文|下面|上面',
  aboutNote: '(?:本|这篇|這篇|这份)(?:文|文档|笔记|页面?|教程|指南)(?:介绍|讲|说明|记录|是|主要|用来|将|会)',
  soOn: { others: '等等?' },
  keys: {
    prefix: '前缀 前缀键',
    names: '空格 回车',
    steps: '然后 再按 再 接着 之后',
    or: '或 或者',
    and: '和',
    till: '到 至',
    is: '是 为',
    chapter: '快捷键|快速鍵|快捷鍵',
  },
  allOptions: '选项|選項|可选项|选项参数',
};
