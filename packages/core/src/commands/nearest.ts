/**
 * Gives the distance of two words by insertions, deletions, replacements and swaps of neighbours
 * (Damerau's distance, optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= b.length; j++) (rows[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const [row, above] = [rows[i] as number[], rows[i - 1] as number[]];
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, ((rows[i - 2] as number[])[j - 2] as number) + 1);
      row[j] = best;
    }
  }
  return rows[a.length]?.[b.length] ?? Math.max(a.length, b.length);
}

/** Gives the candidate that a word is a slip of: one edit away, or one in four letters of a longer word. Nothing where two are as near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < 3) return undefined;
  const limit = Math.max(1, Math.floor(word.length / 4));
  const near = candidates
    .filter((c) => Math.abs(c.length - word.length) <= limit && c.length > 2)
    .map((c) => ({ c, d: editDistance(word, c) }))
    .filter(({ d }) => d <= limit)
    .sort((a, b) => a.d - b.d);
  const [best, second] = near;
  return best !== undefined && best.d !== second?.d ? best.c : undefined;
}
