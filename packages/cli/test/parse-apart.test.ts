import { defaultLimits, parseTree } from '@cribnotes/core/parse-tree';
import { expect, test } from 'vitest';
import { parseApart } from '../src/reading/parse-apart.ts';

const hostile = 'a_ '.repeat(40_000);

test('another process gives the tree that the parser gives', async () => {
  const text = '# Docker\n\n- `docker ps`\n\nwrite to a@b.test\n';
  expect(await parseApart()(text, defaultLimits)).toEqual(parseTree(text, defaultLimits));
});

test('a note that takes too long is stopped, and the next one is read', async () => {
  const parse = parseApart({ time: 1500, memory: 256 });
  const answers = await Promise.all([parse(hostile, defaultLimits), parse('text', defaultLimits)]);
  expect(answers[0]).toEqual({ what: 'it takes more than 1.5 seconds', start: 0 });
});

test('a note that needs too much memory is stopped', async () => {
  const answer = await parseApart({ time: 60_000, memory: 64 })(
    'a *b* `c`\n\n'.repeat(90_000),
    defaultLimits,
  );
  expect(answer).toEqual({ what: 'it needs more than 64 megabytes of memory', start: 0 });
});

test('a note that nests too deep is stopped', async () => {
  const answer = await parseApart({ time: 20_000, memory: 64 })('> '.repeat(10_000), defaultLimits);
  expect(answer).toHaveProperty('what');
});
