/** Words longer than this are nobody's slip. */
const LONGEST = 64;

/**
 * Gives, for a word, those of a list that may be one slip away from it, and some that are not: two words one slip apart are
 * alike where each lacks at most one of its characters (symmetric deletion, Garbe 2012). Each word is looked up in a time
 * that its own length gives, not that of the list.
 */
export function nearWords(words: Iterable<string>): (word: string) => ReadonlySet<string> {
  const near = new Map<string, string[]>();
  for (const word of words)
    for (const key of keysOf(word)) {
      const known = near.get(key);
      if (known) known.push(word);
      else near.set(key, [word]);
    }
  return (word) => new Set([...keysOf(word)].flatMap((key) => near.get(key) ?? []));
}

function keysOf(word: string): ReadonlySet<string> {
  if (word.length > LONGEST) return new Set();
  return new Set([
    word,
    ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1)),
  ]);
}
