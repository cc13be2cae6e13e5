/**
 * Gives, for a line, the first of `items` that stands below it; nothing where none does.
 * Asking takes logarithmic time, though the items need not be in the order of their lines.
 */
export function firstBelow<T>(
  items: readonly T[],
  lineOf: (item: T) => number,
): (line: number) => T | undefined {
  let most = 0;
  const furthest = items.map((item) => {
    most = Math.max(most, lineOf(item));
    return most;
  });
  return (line) => {
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((furthest[middle] as number) <= line) low = middle + 1;
      else high = middle;
    }
    return items[low];
  };
}
