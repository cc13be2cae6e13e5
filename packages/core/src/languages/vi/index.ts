import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';

export const vi: Language = {
  code: 'vi',
  name: 'Vietnamese',
  columns,
  definitions,
  grammar,
  allOptions: 'tùy[ -]chọn|tuỳ[ -]chọn',
};
