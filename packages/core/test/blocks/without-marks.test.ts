import { expect, test } from 'vitest';
import { AUTHOR_MARKS } from '../../src/blocks/author-marks.ts';
import type { Mark } from '../../src/blocks/block.ts';
import { withoutMarks } from '../../src/blocks/without-marks.ts';

const bare = (text: string, marks: readonly Mark[] = []) => withoutMarks({ line: 1, text, marks });

test.each(AUTHOR_MARKS.flatMap(({ name, examples }) => examples.map((row) => [name, ...row] as const)))(
  '%s goes, words stay: "%s"',
  (_, asWritten, asPrinted) => {
    expect(bare(asWritten).text).toBe(asPrinted);
  },
);

test.each(AUTHOR_MARKS.flatMap(({ name, stays }) => stays.map((row) => [name, row] as const)))(
  '"%2$s" is no %1$s',
  (_, asWritten) => {
    expect(bare(asWritten).text).toBe(asWritten);
  },
);

test('what is marked as code stays as it is', () => {
  const text = 'Tests [[x]] and ==y== in [[Bash]]';
  expect(bare(text, [{ kind: 'code', from: 6, to: 11 }]).text).toBe('Tests [[x]] and y in Bash');
});

test('marks of Markdown move along with their words', () => {
  const { text, marks } = bare('See [[Notes|all]] ==the docker ps==', [
    { kind: 'strong', from: 12, to: 15 },
    { kind: 'code', from: 24, to: 33 },
  ]);
  expect(marks.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
    ['strong', 'all'],
    ['code', 'docker ps'],
  ]);
});

test('a tag behind code is none of it', () => {
  expect(bare('Lists them: docker ps #docker', [{ kind: 'code', from: 12, to: 21 }]).text).toBe(
    'Lists them: docker ps',
  );
});

test.each(
  AUTHOR_MARKS.flatMap(({ name, signs, examples }) => examples.map(([row]) => [name, row, signs] as const)),
)('%s: `%s` has one of its signs', (_, text, signs) => {
  expect(signs.filter((sign) => text.includes(sign))).not.toEqual([]);
});
