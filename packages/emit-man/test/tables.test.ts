import type { Topic } from '@cribnotes/core';
import { expect, test } from 'vitest';
import { page, roff } from '../src/index.ts';
import { groff, groffLint, has, mandoc, mandocLint } from './rendering/formatters.ts';
import { command, described, group, keys, note, row, rowItem, topicOf } from './topics/parts.ts';

const pressed = ['Ctrl-b c', 'q', 'Ctrl-b Ctrl-b Ctrl-b Ctrl-b'];
const ls = command('ls', [row('ls', { description: described('List files') })]);

function topic(): Topic {
  const items = pressed.map((entry) => ({ kind: 'keys', entry }) as const);
  return topicOf(
    [
      group('Keys', [...items, rowItem('ls', 'ls')]),
      group('Alone', [{ kind: 'keys', entry: 'x' }, note('One.'), note('Two.'), rowItem('ls', 'ls')]),
    ],
    { entries: [ls, ...[...pressed, 'x'].map((text) => keys(text, `Press ${text}`))] },
  );
}

const written = roff(page(topic(), '2026-03-14'));

test.each([groff(process.env.GROFF_BIN), mandoc].filter(({ name }) => has(name.split(' ')[0] ?? '')))(
  'keys stand below each other with their sentences in one column on $name, and do not move what follows',
  (formatter) => {
    const lines = formatter.render(written, 80).split('\n');
    const at = lines.findIndex((line) => line.includes('Ctrl-b c'));
    const column = (line = '') => line.indexOf('Press');
    expect(column(lines[at])).toBeGreaterThan(0);
    expect(lines[at + 1]).toMatch(/^\s+q +Press q\.$/);
    expect(column(lines[at + 1])).toBe(column(lines[at]));
    // What is too long for the column has its sentence below it.
    expect(lines[at + 2]?.trim()).toBe(pressed[2]);
    expect(column(lines[at + 3])).toBe(column(lines[at]));
    const rows = lines.filter((line) => /^\s+ls +List files\.$/.test(line));
    expect(rows.length).toBe(2);
    expect(new Set(rows).size).toBe(1);
  },
);

test('neither linter has anything to say about it', () => {
  if (has('mandoc')) expect(mandocLint(written)).toBe('');
  if (has('groff')) expect(groffLint(written, process.env.GROFF_BIN)).toBe('');
});
