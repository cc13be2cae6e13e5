import { expect, test } from 'vitest';
import { logicalLines } from '../../src/lines/logical-line.ts';

const isStart = (text: string): boolean => /^(docker|git)\b/.test(text.trim());

function joined(text: string): { text: string; line: number; endLine: number; group: number }[] {
  const lines = text
    .split('\n')
    .map((each, i) => ({ line: i + 1, text: each }))
    .filter((each) => each.text.trim() !== '');
  return logicalLines(lines, isStart).map(({ text, line, endLine, group }) => ({
    text,
    line,
    endLine,
    group,
  }));
}

test.each([
  ['a backslash', 'docker run \\\n  -it \\\n  nginx', 'docker run -it nginx'],
  ['a backslash on a line of its own', 'docker run\\\n\\\nnginx', 'docker run nginx'],
  ['a part that is taken out', 'docker run \\\n  # -p 80:80 \\\n  nginx', 'docker run nginx'],
  ["PowerShell's backtick", 'docker run `\n  nginx', 'docker run nginx'],
  ["cmd's caret", 'docker run ^\n  nginx', 'docker run nginx'],
  ['a pipe at the end', 'docker ps |\n  grep web', 'docker ps | grep web'],
  ['a pipe at the start', 'docker ps\n  | grep web', 'docker ps | grep web'],
  ['a pair of ampersands', 'make &&\nmake install', 'make && make install'],
  ['an open quote', "echo 'one\ntwo'", "echo 'one two'"],
])('%s joins lines', (_, text, expected) => {
  const [first, ...others] = joined(text);
  expect(first).toMatchObject({ text: expected, line: 1, endLine: text.split('\n').length });
  expect(others).toEqual([]);
});

test('a here-document is one command up to its word', () => {
  expect(joined('cat <<EOF > a\nhello\nEOF\ndocker ps')).toMatchObject([
    { text: 'cat <<EOF > a', line: 1, endLine: 3 },
    { text: 'docker ps', line: 4 },
  ]);
});

test('two here-documents with the same word end each at its own', () => {
  expect(joined('cat <<EOF\na\nEOF\ncat <<EOF\nb\nEOF').map((l) => l.endLine)).toEqual([3, 6]);
});

test('a here-document that never ends takes one line', () => {
  expect(joined('cat <<EOF\ndocker ps').map((l) => l.endLine)).toEqual([1, 2]);
});

test('an open quote does not swallow the next command', () => {
  expect(joined('echo "oops\ndocker ps\ngit status "x"').map((l) => l.line)).toEqual([1, 2, 3]);
});

test('a blank line starts a new group', () => {
  expect(joined('docker ps\n\ngit status').map((l) => l.group)).toEqual([0, 1]);
});
