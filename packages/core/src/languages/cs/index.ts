import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { grammar } from './grammar.ts';
import { talk } from './talk.ts';

export const cs: Language = {
  code: 'cs',
  name: 'Czech',
  talk,
  telling:
    'je se na do že pro nebo který která které všechny jako od po není si když jen také lze být jsou ze při aby',
  columns,
  grammar,
  allOptions: 'volby|přepínače',
};
