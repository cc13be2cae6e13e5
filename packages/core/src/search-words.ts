import { wordsIn } from './languages/alternatives.ts';
import { LANGUAGES } from './languages/index.ts';
import { wordStem } from './merging/word-stem.ts';

/** Words that say nothing by themselves, of all languages: "the", "und", "cómo". */
export const SMALL_WORDS: ReadonlySet<string> = wordsIn(({ unfinished = '', asking = '' }) =>
  `${unfinished} ${asking}`.trim(),
);

const ALIKE = new Map<string, readonly string[]>();
for (const line of LANGUAGES.flatMap(({ synonyms = [] }) => synonyms)) {
  const stems = [...new Set(line.split(' ').map(wordStem))];
  for (const stem of stems) ALIKE.set(stem, [...new Set([...(ALIKE.get(stem) ?? []), ...stems])]);
}

/** Gives the stems of the other words that say the same in notes about command-line tools: of "delete" those of "remove" and "erase". */
export function stemsAlike(word: string): readonly string[] {
  const stem = wordStem(word);
  return (ALIKE.get(stem) ?? []).filter((other) => other !== stem);
}
