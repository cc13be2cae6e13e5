import { LANGUAGES } from '../languages/index.ts';
import { wordStem } from './word-stem.ts';

const meanings = new Map<string, string>();
for (const line of LANGUAGES.flatMap(({ synonyms = [] }) => synonyms)) {
  const [first, ...others] = line.split(' ').map(wordStem);
  for (const other of others) if (first !== undefined && other !== first) meanings.set(other, first);
}

/** Gives the stem that stands for all words of its meaning. */
export const synonymOf = (stem: string): string => meanings.get(stem) ?? stem;
