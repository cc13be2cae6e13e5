import { expect, test } from 'vitest';
import { readHistory, readInput } from '../../src/lines/input.ts';

test.each([
  ['\\dt', 'meta'],
  ['\\d+ users', 'meta'],
  ['\\?', 'meta'],
  [':wq', 'meta'],
  [':%s/a/b/g', 'meta'],
  [':!ls', 'meta'],
  ['.tables', 'meta'],
  ['.mode column', 'meta'],
  ['SELECT * FROM users;', 'sql'],
  ['select name from users', 'sql'],
  ['CREATE TABLE a (b int);', 'sql'],
  ['DROP DATABASE a;', 'sql'],
])('%s is typed at a prompt: %s', (text, prompt) => {
  expect(readInput(text)).toEqual({ prompt, text });
});

test.each([
  'docker ps',
  'select a container',
  './tables',
  '.gitignore',
  'show the log',
  ': lists',
  'update the index',
])('%s is none', (text) => {
  expect(readInput(text)).toBeUndefined();
});

test.each(['!!', '!$', '!42', '!-2', '!?make?', '!!:p', '^slip^right', '^slip^right^'])(
  '%s calls back what was typed before',
  (text) => {
    expect(readHistory(text)).toEqual({ prompt: 'repl', text });
  },
);

test.each(['!', '!important', '!pip install x', '^x', '[^a]', '!='])('%s does not', (text) => {
  expect(readHistory(text)).toBeUndefined();
});
