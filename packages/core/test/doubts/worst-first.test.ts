import { expect, test } from 'vitest';
import { worstFirst } from '../../src/doubts.ts';
import type { Doubt } from '../../src/model.ts';

const doubt = (id: string, howMuch: number): Doubt => ({
  id,
  rule: 'weak-pairing',
  span: {
    source: 'a.md',
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 2, offset: 1 },
  },
  words: id,
  anchor: { words: id },
  choices: [],
  doubt: howMuch,
});

test('doubts of several sources are one list, the worst first, each once', () => {
  const list = worstFirst([doubt('b', 0.4), doubt('c', 0.9), doubt('a', 0.4), doubt('c', 0.2)]);
  expect(list.map(({ id, doubt: howMuch }) => `${id} ${howMuch}`)).toEqual(['c 0.9', 'a 0.4', 'b 0.4']);
});
