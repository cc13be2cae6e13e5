import { expect, test } from 'vitest';
import { matcherOf } from '../src/topics/match-path.ts';

test.each([
  ['*.md', 'git.md', true],
  ['*.md', 'a/git.md', false],
  ['**/*.md', 'git.md', true],
  ['**/*.md', 'a/b/git.md', true],
  ['a/**/c.md', 'a/c.md', true],
  ['a/**/c.md', 'a/b/b/c.md', true],
  ['a/**/c.md', 'a/bc.md', false],
  ['a**c.md', 'ab/c.md', true],
  ['Archive', 'archive/old/x.md', true],
  ['./archive/', 'archive/x.md', true],
  ['archive', 'archived.md', false],
  ['?.md', 'ä.md', true],
  ['?.md', '🐳.md', true],
  ['a?b', 'a/b', false],
  ['a\\*.md', 'a/b.md', true],
  ['.', 'any/way.md', true],
  ['', 'any.md', true],
  ['(a|b)+.md', '(a|b)+.md', true],
  ['toString', 'toString/x.md', true],
  ['__proto__', 'a.md', false],
])('the pattern %s and the path %s: %s', (pattern, path, fits) => {
  expect(matcherOf([pattern])(path)).toBe(fits);
});

test('many stars end', () => {
  const path = `${'a'.repeat(200)}.md`;
  expect(matcherOf([`${'*a'.repeat(60)}*b`, `${'**/*a'.repeat(60)}b`])(path)).toBe(false);
  expect(matcherOf([`${'*a'.repeat(60)}*d`])(path)).toBe(true);
});
