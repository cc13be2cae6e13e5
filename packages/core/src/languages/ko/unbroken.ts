import type { UnbrokenForm } from '../unbroken-form.ts';

export const unbroken: readonly UnbrokenForm[] = [
  {
    words: String.raw`^((?:[A-Za-z][\w./-]*\s)?[\p{Script=Hangul}A-Za-z][\p{Script=Hangul}\w./-]{0,14}?)(?:\s*\([^()]{1,30}\))?(?:이란|란|은|는)\s+.+(?:이다|입니다|예요|이에요|것|것을 말한다|말한다|의미한다|뜻한다|집합|단위|공간)[.]?$`,
    defines: ['볼륨은 데이터를 남기기 위한 공간이다.', '볼륨'],
    not: '이것은 중요하지 않다.',
  },
];
