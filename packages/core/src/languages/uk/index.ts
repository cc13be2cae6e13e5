import type { Language } from '../language.ts';
import { columns } from './columns.ts';

export const uk: Language = {
  code: 'uk',
  name: 'Ukrainian',
  columns,
  allOptions: 'опції|параметри|ключі',
};
