import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  labels: '옵션',
  outputs: '내용|출력|결과',
  messages: '에러|오류|메시지',
  ofPrograms: '은|는|이|가|을|를|의|와|과|도|플러그인|설정|설치|기초|입문|정리|명령어|사용법|소개',
  otherWayGlued: '또는|혹은',
  overOutput: '출력|결과',
};
