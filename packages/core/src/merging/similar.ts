/** What is compared by its words. */
export interface Worded {
  readonly words: ReadonlySet<string>;
}

/** Finds what is worded alike without comparing everything with everything. */
export interface Similar<T extends Worded> {
  add(item: T): void;
  /** All that could say the same as these words, in the order in which it was added. */
  near(words: ReadonlySet<string>): T[];
}

/**
 * `all` are the words of everything that will be added or asked for: rare words tell most.
 * Sentences that say the same share six tenths of the shorter one's words (half of all words is at least that), so that
 * one of any four tenths of its words, and one more, is among them: prefix filtering, Chaudhuri et al. 2006. Rare words
 * weigh more, so that this holds for their weight as well.
 */
export function findSimilar<T extends Worded>(all: readonly ReadonlySet<string>[]): Similar<T> {
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = (words: ReadonlySet<string>): string[] =>
    [...words]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, Math.floor(words.size * 0.4) + 1);
  const items: T[] = [];
  const byWord = new Map<string, number[]>();
  const byRareWord = new Map<string, number[]>();
  const put = (index: Map<string, number[]>, word: string, at: number): void => {
    const places = index.get(word);
    if (places) places.push(at);
    else index.set(word, [at]);
  };
  return {
    add(item) {
      for (const word of item.words) put(byWord, word, items.length);
      for (const word of rarest(item.words)) put(byRareWord, word, items.length);
      items.push(item);
    },
    near(words) {
      const found = new Set<number>();
      for (const word of rarest(words)) for (const at of byWord.get(word) ?? []) found.add(at);
      for (const word of words) for (const at of byRareWord.get(word) ?? []) found.add(at);
      return [...found].sort((a, b) => a - b).map((at) => items[at] as T);
    },
  };
}
