import type { Language } from '../language.ts';
import { grammar } from './grammar.ts';

export const ro: Language = {
  code: 'ro',
  name: 'Romanian',
  telling: 'și de la în cu pe un este sunt nu care din pentru sau toate ce să mai dacă este o fără doar',
  grammar,
  allOptions: 'opțiuni|optiuni',
};
