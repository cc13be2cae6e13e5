import { expect, test } from 'vitest';
import { tokenize } from '../../src/lines/token.ts';

const texts = (line: string): string[] => tokenize(line).map((t) => t.text);

test.each([
  ['blanks part words', 'docker  ps\t-a', ['docker', 'ps', '-a']],
  ['an angle placeholder may hold blanks', 'docker rm <id or name>', ['docker', 'rm', '<id or name>']],
  [
    'a quoted string is one word with its quotes',
    'git commit -m "two words"',
    ['git', 'commit', '-m', '"two words"'],
  ],
  ['an escaped quote closes no string', 'echo "a \\" b" c', ['echo', '"a \\" b"', 'c']],
  ['what stands in braces is one word', 'docker rm {A b} x', ['docker', 'rm', '{A b}', 'x']],
  [
    'a command substitution is one word',
    'docker rm $(docker ps -aq) -f',
    ['docker', 'rm', '$(docker ps -aq)', '-f'],
  ],
  ['a nested substitution is one word', 'a $(b $(c d) e) f', ['a', '$(b $(c d) e)', 'f']],
  [
    'an optional part in brackets is one word',
    'docker run [OPTIONS and more] x',
    ['docker', 'run', '[OPTIONS and more]', 'x'],
  ],
  [
    'a template is one word',
    "docker ps --format '{{ .Names }}' {{ path }}",
    ['docker', 'ps', '--format', "'{{ .Names }}'", '{{ path }}'],
  ],
  ['an apostrophe within a word opens no string', "echo don't stop", ['echo', "don't", 'stop']],
  ['an escaped blank belongs to its word', 'cd my\\ folder x', ['cd', 'my\\ folder', 'x']],
  ['an operator needs no blanks around it', 'a|b&&c;d', ['a', '|', 'b', '&&', 'c', ';', 'd']],
  ['a quote that never closes ends with the line', 'echo "a b', ['echo', '"a b']],
  ['a bracket that never closes is a letter', 'echo (a b', ['echo', '(a', 'b']],
  ['a bracket closes although another of its kind stays open', 'x ( $(a b) c', ['x', '(', '$(a b)', 'c']],
])('%s', (_, line, expected) => {
  expect(texts(line)).toEqual(expected);
});

test.each([
  ['a > b', 'redirect', '>'],
  ['a 2>&1', 'redirect', '2>&'],
  ['a < b', 'redirect', '<'],
  ['cat <<EOF', 'redirect', '<<'],
  ['a || b', 'operator', '||'],
  ['a & b', 'operator', '&'],
  ['docker rm <id>', 'word', '<id>'],
])('in `%s` a %s is told apart from words', (line, kind, text) => {
  expect(tokenize(line)).toContainEqual(expect.objectContaining({ kind, text }));
});

test('every word stands in the line where its place says', () => {
  const line = 'sudo  docker run -it "a b" $(c d) | grep <x y> > out';
  expect(tokenize(line).map(({ from, to }) => line.slice(from, to))).toEqual(texts(line));
});
