import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { cues } from './cues.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';

export const id: Language = {
  code: 'id',
  name: 'Indonesian',
  cues,
  telling: 'yang dan di untuk dengan dari ini itu pada adalah tidak atau ke semua akan',
  columns,
  definitions,
  grammar,
  allOptions: 'opsi',
};
