import type { TermWords } from '../term-words.ts';

export const terms: TermWords = {
  labels: '설치|설정|명령어|사용법|예시|예제|참고|주의|소개|요약',
};
