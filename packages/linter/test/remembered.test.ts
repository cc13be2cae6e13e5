import { expect, test } from 'vitest';
import { remembered } from '../src/words/remembered.ts';

test('a word is looked up once, whether anything is known of it or not', () => {
  const asked: string[] = [];
  const look = remembered((word) => {
    asked.push(word);
    return word === 'teh' ? 'the' : undefined;
  });
  expect(['teh', 'brew', 'teh', 'brew'].map(look)).toEqual(['the', undefined, 'the', undefined]);
  expect(asked).toEqual(['teh', 'brew']);
});
