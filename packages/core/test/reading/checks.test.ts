import { expect, test } from 'vitest';
import { opened, said } from './open.ts';

test.each([
  ['<script>alert(1)</script>', '1:1 warning html/dropped'],
  ['a <svg onload=alert(1)>', '1:3 warning html/dropped'],
  ['<iframe src="file:///etc/passwd"></iframe>', '1:1 warning html/dropped'],
  ['<div onclick=x()>text</div>', '1:1 warning html/dropped'],
  ['[a](javascript:alert(1))', '1:1 warning link/scheme'],
  ['[a](<java&#09;script:alert(1)>)', '1:1 warning link/scheme'],
  ['[a](file:///etc/passwd)', '1:1 warning link/scheme'],
  [`[a](https://ok.test/${'a'.repeat(3000)})`, '1:1 warning link/too-long'],
  [`    docker run ${'-e A=b '.repeat(200)}`, '1:5 warning command/very-long'],
  [`a ${'b'.repeat(2000)}`, '1:3 warning text/long-word'],
  [`|${'a|'.repeat(70)}\n|${'-|'.repeat(70)}\n`, '1:1 warning table/too-wide'],
  ['|a|b|\n|-|-|\n|c|d|e|\n', '3:1 warning table/too-wide'],
])('what no format can show as it is is pointed at: %#', async (source, expected) => {
  expect(said(await opened(source))).toEqual([expected]);
});

test.each([
  'git rebase <base>, then `<script>`',
  '<br>, <kbd>q</kbd> and <details>',
  '[a](https://ok.test) <mailto:a@b.test> [b](#part) [c](other.md)',
  'localhost:8080 and [x](localhost:8080)',
])('what is fine is not: %s', async (source) => {
  expect(said(await opened(source))).toEqual([]);
});
