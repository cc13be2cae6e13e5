import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';

export const sv: Language = {
  code: 'sv',
  name: 'Swedish',
  telling:
    'och att det som en ett är för med på av till inte den de om eller från alla kan ska visar när bara också vid utan där',
  columns,
  definitions,
  grammar,
};
