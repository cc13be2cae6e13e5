import { expect, test } from 'vitest';
import { estimates } from '../src/figures/bootstrap.ts';
import { precisionAndRecall } from '../src/figures/figure.ts';
import { totalTable } from '../src/figures/table.ts';

test('a figure is of all notes together, and its interval the same each time', () => {
  const notes = [[[1, 1]], [[1, 3]], [[5, 6]], [[0, 2]]] as const;
  const [figure] = estimates(notes);
  expect(figure).toMatchObject({ count: 7, total: 12, value: 7 / 12 });
  expect(figure?.low).toBeLessThan(7 / 12);
  expect(figure?.high).toBeGreaterThan(7 / 12);
  expect(estimates(notes)).toEqual([figure]);
});

test('one note has no interval, and nothing to count no value', () => {
  expect(estimates([[[1, 4]]])).toEqual([{ count: 1, total: 4, value: 0.25, low: 0.25, high: 0.25 }]);
  expect(estimates([[[0, 0]]])).toEqual([{ count: 0, total: 0, value: null, low: null, high: null }]);
  expect(estimates([])).toEqual([]);
});

test('precision, recall and F1', () => {
  const found = { right: 6, false: 2, missed: 4 };
  const ratios = precisionAndRecall<typeof found>('x', (counts) => counts).map((figure) => figure.of(found));
  expect(ratios).toEqual([
    [6, 8],
    [6, 10],
    [12, 18],
  ]);
});

test('a table says value, interval and counts', () => {
  const column = { name: 'all', notes: 1, estimates: estimates([[[1, 4]]]) };
  expect(totalTable([{ name: 'exact', kind: 'share' }], column)).toMatch(
    /^all: 1 notes.*\nexact +25\.0 \[25\.0–25\.0\] +1 of 4$/,
  );
});
