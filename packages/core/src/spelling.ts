/** Gives the candidate that a word is a slip of: one edit away, or one in four letters of a longer word. Nothing where two are as near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length < 3) return undefined;
  const limit = Math.max(1, Math.floor(word.length / 4));
  let best: string | undefined;
  let least = limit + 1;
  for (const each of candidates) {
    if (each.length < 3) continue;
    const distance = editDistance(word, each, limit + 1);
    if (distance < least) best = each;
    else if (distance === least) best = undefined;
    least = Math.min(least, distance);
  }
  return least > limit ? undefined : best;
}

/**
 * Gives the distance of two words by insertions, deletions, replacements and swaps of neighbours
 * (Damerau's distance, optimal string alignment); `limit` where it is as much or more.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      next.push(swapped ? Math.min(least, before[j - 2]! + 1) : least);
    }
    before = row;
    row = next;
  }
  return Math.min(limit, row[other.length]!);
}
