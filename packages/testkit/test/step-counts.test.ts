import { expect, test } from 'vitest';
import { growthAbove } from '../src/step-counts.ts';

test('growth is told of what runs often', () => {
  const [small, large] = [
    new Map([
      ['a', 10],
      ['b', 100],
      ['c', 1],
    ]),
    new Map([
      ['a', 20],
      ['b', 400],
      ['c', 9],
    ]),
  ];
  expect(growthAbove(small, large, 2.5, 50)).toEqual([{ where: 'b', small: 100, large: 400 }]);
});
