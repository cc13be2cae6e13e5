import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  alias: 'raccourci court',
  example: 'exemple',
  keys: 'raccourci|touche',
  command: 'commande',
  description: 'signification|effet|rôle',
  term: 'état|terme',
};
