import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: '待办(?:事项)?|待补充|待完善|待续',
  title: '待办(?:事项)?|待补充|待完善',
  own: '学习|阅读|了解|研究|搞清楚',
  promise: '(?:以后|稍后|之后|有空)再?(?:补充|写|添加|更新)|未完待续|敬请期待|待补充|以后补充|待完善',
  examples: ['待办：说明各列', '[ ] 了解为什么慢', '更多内容待补充'],
  content: ['列出待办的任务', '[ ] 停止服务器'],
};
