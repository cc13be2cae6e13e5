import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { check, mark, page, roff } from '../src/index.ts';

const good = roff(page(sampleTopic(), '2026-03-14'));

/** What must never be on a page, and what the checker says it expected instead. */
const faults: readonly (readonly [name: string, bad: string])[] = [
  ['a request', '.so /etc/hostname'],
  ['a request behind the other control character', "'so /etc/hostname"],
  ['a macro that mandoc does not know', '.MR docker 1'],
  ['a link that terminals hide', '.UR https://example.org'],
  ['another heading of the page', '.TH "X" "7" 2026-03-14 "a" "b" "c"'],
  ['an unquoted argument', '.SH NAME'],
  ['a quotation mark in an argument', '.SS "a"b"'],
  ['a comment in an argument', '.SS "a \\" b"'],
  ['an escape that runs a device command', "\\X'tty: link http://x'"],
  ['a string', '\\*[x]'],
  ['a doubled backslash', 'a\\\\b'],
  ['a number register', '\\n(yr'],
  ['a character by number', "\\N'27'"],
  ['a font of our own', '\\f[CR]x\\fR'],
  ['a letter outside ASCII', 'café'],
  ['a control character', 'a\u001b[31mb'],
  ['a tab', 'a\tb'],
  ['a carriage return', 'a\r'],
  ['a blank line', ''],
  ['a blank at the start', ' a'],
  ['an end without a start', '.RE'],
  ['a start without an end', '.RS'],
  ['a preamble elsewhere', '.if n \\{\\'],
  ['a continued line before a request', 'a\\\n.PP'],
];

test('the page that the writer makes is accepted', () => {
  expect(() => check(good)).not.toThrow();
});

test.each(faults)('%s is refused', (_, bad) => {
  expect(() => check(`${good}${bad}\n`)).toThrow(/^Cannot write the manual page, expected .* at line \d+/);
});

test('a page is refused without the line that marks it as ours, or without a final newline', () => {
  expect(() => check(good.replace(mark, '.\\" Somebody else'))).toThrow('marks a page as ours');
  expect(() => check(good.trimEnd())).toThrow('a newline at the end');
});
