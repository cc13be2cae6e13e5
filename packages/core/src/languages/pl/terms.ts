import type { TermWords } from '../term-words.ts';

export const terms: TermWords = {
  pointers: 'mój|moja|moje',
};
