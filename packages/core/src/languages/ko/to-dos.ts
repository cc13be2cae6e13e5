import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: String.raw`할\s?일`,
  title: String.raw`할\s?일(?:\s+목록)?`,
  own: '알아보기|공부하기',
  ownAtEnd: '배우기|읽기|찾아보기|공부하기|알아보기|물어보기',
  promise: String.raw`나중에\s+(?:작성|추가|정리)(?:할\s+예정|하기)?|추후\s+(?:작성|추가)|작성\s+예정`,
  examples: ['할 일: 열의 뜻 쓰기', '[ ] 왜 느린지 알아보기', '나머지는 추후 작성'],
  content: ['할 일 목록을 보여 준다', '[ ] 서버 멈추기'],
};
