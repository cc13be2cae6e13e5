import { describe, expect, test } from 'vitest';
import { anchorWords, fit } from '../../src/answers/anchor-words.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { findAnchor } from '../../src/answers/find-anchor.ts';

const span = {
  source: 'a.md',
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};
const answer = (anchor: Partial<Answer>): Answer => ({ words: '', is: { kind: 'section' }, span, ...anchor });

const things = ['List all', 'docker ps', 'Stop one', 'docker stop web', 'List all', 'docker images'].map(
  (text, at) => ({ line: at + 1, text, heading: at < 3 ? 'Looking' : 'Ending' }),
);
const lineOf = (anchor: Partial<Answer>): number | undefined => findAnchor(answer(anchor), things)?.line;

describe('an anchor', () => {
  test('is found by its words, whatever marks and quotes are between them', () => {
    expect(lineOf({ words: 'docker  STOP **web**' })).toBe(4);
    expect(lineOf({ words: 'docker sto…' })).toBe(4);
  });

  test('of several with the same words is the one with the same neighbours', () => {
    expect(lineOf({ words: 'List all' })).toBeUndefined();
    expect(lineOf({ words: 'List all', after: 'docker stop web' })).toBe(5);
    expect(lineOf({ words: 'List all', before: 'docker ps' })).toBe(1);
    expect(lineOf({ words: 'List all', under: 'Ending' })).toBe(5);
  });

  test('of several is the next one below a comment that stands between', () => {
    expect(lineOf({ words: 'List all', line: 2 })).toBe(5);
    expect(lineOf({ words: 'List all', line: 6 })).toBeUndefined();
  });

  test('whose words were changed is known by a neighbour, or where hardly a letter differs', () => {
    expect(lineOf({ words: 'docker stop webs now', after: 'Stop one' })).toBe(4);
    expect(lineOf({ words: 'docker stop webs now' })).toBeUndefined();
    expect(lineOf({ words: 'docker stop webs' })).toBe(4);
    expect(lineOf({ words: 'kubectl get pods', after: 'Stop one' })).toBeUndefined();
  });
});

test.each([
  'docker ps --all "x"',
  'a --> b',
  '“q” – ‘r’',
  `${'Ein langer Satz '.repeat(12)}`,
  '镜像'.repeat(60),
])('the words written for %j find it', (text) => {
  const words = anchorWords(text);
  expect(words).not.toMatch(/-->|"|\n/);
  expect(fit(words, text)).toBe(3);
});

test('the words of an anchor are never cut within what stands for a secret', () => {
  for (let before = 40; before < 80; before += 1)
    expect(anchorWords(`${'a'.repeat(before)}/qzxpasswordxzq and more words behind it`)).not.toMatch(
      /qzx(?!passwordxzq)/,
    );
});
