/** Gives the known word that a slip of one or two letters may stand for: the nearest, the first of equals. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 4));
  let best: string | undefined;
  let least = most + 1;
  for (const each of known) {
    const distance = editDistance(word.toLowerCase(), each.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = each;
    }
  }
  return best;
}

/** Counts inserted, left-out, changed and swapped letters (optimal string alignment); gives `limit` where there are as many or more. */
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
