import { expect, test } from 'vitest';
import { isSameSentence, likeness } from '../src/text/likeness.ts';
import { cutAfter } from '../src/text/sentence-end.ts';
import { slipsBetween } from '../src/text/spelling.ts';
import { isSameTitle, termKey } from '../src/text/terms.ts';
import { unitsOf } from '../src/text/words.ts';

test.each([
  ['lists all branches', 'Lists branches.', true],
  ['lists all branches', 'Removes a remote.', false],
  ['shows the log', 'Shows the log of the whole project', true],
  ['列出所有分支', '列出分支', true],
  ['枝を作る', '枝を消す', false],
])('%s and %s', (one, other, isAlike) => {
  expect(isSameSentence(one, other)).toBe(isAlike);
});

test('in scripts without blanks pairs of neighbours count', () => {
  expect(unitsOf('列出分支')).toEqual(['列出', '出分', '分支']);
  expect(unitsOf('用git吧')).toEqual(['用', 'git', '吧']);
  expect(likeness('列出分支', '列出分支').dice).toBe(1);
});

test.each([
  ['The "Branches"', 'branch'],
  ['Git repositories', 'repository'],
  ['HEAD (detached)', 'head'],
  ['work-trees', 'work tree'],
])('the term %s', (term, key) => {
  expect(termKey(term, ['git'])).toBe(key);
});

test('titles are one with and without their number', () => {
  expect(isSameTitle('2. Remotes', 'Remotes')).toBe(true);
  expect(isSameTitle('Working with remotes', 'Remotes')).toBe(true);
  expect(isSameTitle('Remotes', 'Branches')).toBe(false);
});

test('a sentence that goes on is cut', () => {
  const lines = ['A remote is a copy that', 'lives elsewhere. More.', '- a bullet'];
  expect(cutAfter(lines, { text: 'is a copy that', line: 1 })).toBe('lives elsewhere');
  expect(cutAfter(lines, { text: 'a copy that lives elsewhere', line: 1, endLine: 2 })).toBeUndefined();
  expect(cutAfter(lines, { text: 'a bullet', line: 3 })).toBeUndefined();
});

test('slips', () => {
  expect(slipsBetween('chekout', 'checkout')).toBe(1);
  expect(slipsBetween('tset', 'test')).toBe(1);
  expect(slipsBetween('merge', 'rebase')).toBeGreaterThan(2);
});
