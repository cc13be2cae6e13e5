import { expect, test } from 'vitest';
import { isBareKeys } from '../../src/lines/bare-keys.ts';
import { readChord } from '../../src/lines/chord.ts';
import { readKeys } from '../../src/lines/keys.ts';

test.each([
  ['Ctrl-b', 'b', ['ctrl']],
  ['Ctrl+Shift+t', 't', ['ctrl', 'shift']],
  ['C-b', 'b', ['ctrl']],
  ['M-x', 'x', ['alt']],
  ['<C-w>', 'w', ['ctrl']],
  ['^X', 'x', ['ctrl']],
  ['Strg-c', 'c', ['ctrl']],
  ['⌘-c', 'c', ['meta']],
  ['<Esc>', 'esc', []],
])('%s is the key %s', (word, key, modifiers) => {
  expect(readChord(word)).toEqual({ key, modifiers });
});

test.each(['docker', 'a-b', 'd-x', 'command', '--all', 'x'])('%s is no chord', (word) => {
  expect(readChord(word)).toBeUndefined();
});

test.each([
  ['Ctrl-b %', [['b', '%']]],
  ['prefix + c', [['', 'c']]],
  ['Esc :wq', [['Esc', ':wq']]],
  ['Ctrl-b then d', [['b', 'd']]],
  ['Ctrl-a or Ctrl-b', [['a'], ['b']]],
])('%s is a sequence of keys', (text, expected) => {
  expect(readKeys(text)?.map((sequence) => sequence.map((chord) => chord.key))).toEqual(expected);
});

test.each(['docker ps', 'git add -A', 'up', 'end', 'ls'])('%s is no sequence of keys', (text) => {
  expect(readKeys(text)).toBeUndefined();
});

test.each([
  ['dd', true],
  ['ciw', true],
  ['5j', true],
  ['/text', true],
  ['f{char}', true],
  ['delete', false],
  ['a b', false],
])('in an editor `%s` is keys: %s', (text, expected) => {
  expect(isBareKeys(text)).toBe(expected);
});
