import type { TermWords } from '../term-words.ts';

export const terms: TermWords = {
  pointers: 'nel|nella|nello|nei|negli|nelle|mio|mia|miei',
};
