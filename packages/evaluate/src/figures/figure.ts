/** A figure is a ratio of two counts that are summed over notes. */
export interface Figure<Counts> {
  readonly name: string;
  /** A share is told in per cent, a number as it is. */
  readonly kind: 'share' | 'number';
  of(counts: Counts): readonly [count: number, total: number];
}

/** Gives the share of some things among all of them. */
export function share<Counts>(
  name: string,
  of: (counts: Counts) => readonly [count: number, total: number],
): Figure<Counts> {
  return { name, kind: 'share', of };
}

/** Right, false and missed things. */
export interface Found {
  readonly right: number;
  readonly false: number;
  readonly missed: number;
}

/** Gives precision, recall and F1 of what was found. */
export function precisionAndRecall<Counts>(
  name: string,
  of: (counts: Counts) => Found,
): readonly Figure<Counts>[] {
  const figure = (kind: string, ratio: (found: Found) => readonly [number, number]): Figure<Counts> =>
    share(`${name}, ${kind}`, (counts) => ratio(of(counts)));
  return [
    figure('precision', (found) => [found.right, found.right + found.false]),
    figure('recall', (found) => [found.right, found.right + found.missed]),
    figure('F1', (found) => [2 * found.right, 2 * found.right + found.false + found.missed]),
  ];
}
