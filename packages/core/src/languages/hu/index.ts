import type { Language } from '../language.ts';
import { grammar } from './grammar.ts';

export const hu: Language = {
  code: 'hu',
  name: 'Hungarian',
  telling: 'az és egy nem hogy is ha vagy minden meg van ki fel csak ezt azt ami után új kell be mint',
  grammar,
  allOptions: 'opciók|kapcsolók',
};
