const OPENED_BY: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Gives where each bracket of a line closes: from the place of the opening bracket to one past the closing one.
 * A bracket that never closes is absent. Each kind counts for itself, and the line is read once.
 */
export function bracketEnds(line: string): ReadonlyMap<number, number> {
  const open: Record<string, number[]> = { '(': [], '[': [], '{': [] };
  const ends = new Map<number, number>();
  for (let i = 0; i < line.length; i++) {
    const c = line[i] as string;
    open[c]?.push(i);
    const from = open[OPENED_BY[c] ?? '']?.pop();
    if (from !== undefined) ends.set(from, i + 1);
  }
  return ends;
}
