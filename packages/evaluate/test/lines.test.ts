import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineLevel } from '../src/lines/line-level.ts';
import { thingKey } from '../src/lines/same-thing.ts';
import { shellWords } from '../src/lines/shell-words.ts';
import type { WantedLine } from '../src/lines/wanted-words.ts';
import { Level } from '../src/lines/word.ts';

interface LineCase extends WantedLine {
  readonly why: string;
  readonly shown: string;
  readonly slips?: readonly string[];
  readonly level: keyof typeof Level;
}

const cases: readonly LineCase[] = JSON.parse(
  readFileSync(new URL('../fixtures/lines.json', import.meta.url), 'utf8'),
);

test.each(cases)('$why: $raw printed as $shown', ({ shown, slips, level, ...wanted }) => {
  expect(lineLevel(wanted, shown, slips)).toBe(Level[level]);
});

test.each([
  ['echo "a b"|wc', ['echo', '"a b"', '|', 'wc']],
  ['rm $(ls  -1) 2>log', ['rm', '$(ls -1)', '2>', 'log']],
  ['cp <old file> [<new file>...] x', ['cp', '<old file>', '<new file>...', 'x']],
  ["awk '{ print }' f;ls", ['awk', "'{ print }'", 'f', ';', 'ls']],
])('the words of %s', (line, words) => {
  expect(shellWords(line).map(({ text }) => text)).toEqual(words);
});

test('rows are one thing whatever name they use', () => {
  const key = (command: string, kind = 'command'): string => thingKey({ kind, command });
  expect(key('docker container rm <a>')).toBe(key('docker rm <b>'));
  expect(key('docker rm')).not.toBe(key('docker rm <b>'));
  expect(key('Ctrl-a c', 'keys')).toBe(key('C-a c', 'keys'));
});
