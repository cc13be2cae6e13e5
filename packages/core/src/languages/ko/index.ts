import type { Language } from '../language.ts';
import { toDos } from './to-dos.ts';

export const ko: Language = { code: 'ko', name: 'Korean', toDos, seeAlso: '참고|참조', elsewhere: '아래|위' };
