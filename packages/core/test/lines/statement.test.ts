import { expect, test } from 'vitest';
import type { TextLine } from '../../src/blocks/block.ts';
import { lineAt, part, sentences, statements } from '../../src/lines/statement.ts';

const line = (text: string, at = 1): TextLine => ({ line: at, text, marks: [] });
const textsOf = (text: string): string[] =>
  statements(
    text.split('\n').map((each, i) => line(each, i + 1)),
    (l) => /^docker/.test(l.text),
  ).map((s) => s.text);

test('lines that the author wrapped are one statement', () => {
  const wrapped = 'A container is one process with its own files, its own network\nand its own users.';
  expect(textsOf(wrapped)).toEqual([wrapped.replace('\n', ' ')]);
});

test('short lines stay apart', () => {
  expect(textsOf('Lists containers\nShows the log')).toEqual(['Lists containers', 'Shows the log']);
});

test('a line that starts a command stays apart, however long the one above', () => {
  const long = 'Lists all of the containers of this machine and of all the others too';
  expect(textsOf(`${long}\ndocker ps`)).toEqual([long, 'docker ps']);
});

test.each([
  ['Run it. Then stop it.', ['Run it.', 'Then stop it.']],
  ['Use a tool, e.g. Docker for it.', ['Use a tool, e.g. Docker for it.']],
  ['Version 1.2 is out.', ['Version 1.2 is out.']],
  ['Is it? Yes!', ['Is it?', 'Yes!']],
  ['启动容器。停止容器。', ['启动容器。', '停止容器。']],
  ['Erstens. Zweitens.', ['Erstens.', 'Zweitens.']],
])('%s has sentences', (text, expected) => {
  const [statement] = statements([line(text)], () => false);
  expect(sentences(statement!).map((s) => s.text)).toEqual(expected);
});

test('a full stop inside code ends no sentence', () => {
  const text = 'Type a. B and wait.';
  const [statement] = statements([{ ...line(text), marks: [{ kind: 'code', from: 5, to: 9 }] }], () => false);
  expect(sentences(statement!)).toHaveLength(1);
});

test('a part keeps its marks and its source line', () => {
  const first = 'A container is one process with its own files, its own network';
  const all = statements(
    [
      line(first, 4),
      { line: 5, text: 'and `users` of its own.', marks: [{ kind: 'code', from: 4, to: 11 }] },
    ],
    () => false,
  );
  const cut = part(all[0]!, first.length);
  expect(cut).toMatchObject({
    line: 5,
    endLine: 5,
    text: 'and `users` of its own.',
    marks: [{ from: 4, to: 11 }],
  });
  expect(lineAt(all[0]!, 3)).toBe(4);
});
