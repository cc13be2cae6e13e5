import type { Language } from '../language.ts';
import { columns } from './columns.ts';

export const ca: Language = {
  code: 'ca',
  name: 'Catalan',
  telling:
    'el la els les un una uns de del dels que és amb per al als en no tots totes més sense com quan des aquest aquesta són fa cal mostra',
  columns,
  allOptions: 'opcions',
};
