import { expect, test } from 'vitest';
import type { CodeItem } from '../../src/lines/code-item.ts';
import { readCode } from '../../src/lines/read-code.ts';
import { dockerWords } from './docker-words.ts';

function reading(text: string, language = ''): ReturnType<typeof readCode> {
  const lines = text
    .split('\n')
    .map((each, i) => ({ line: i + 1, text: each }))
    .filter((each) => each.text.trim() !== '');
  const place = { from: 0, to: lines.length + 1, headings: [], items: [], quoted: false };
  return readCode({ kind: 'code', language, fenced: true, lines, ...place }, dockerWords);
}

function kinds(text: string, language = ''): readonly CodeItem['kind'][] {
  const read = reading(text, language);
  return read.kind === 'lines' ? read.items.map(({ kind }) => kind) : [];
}

test.each<[string, string, string, readonly string[]]>([
  ['commands stand without any language', 'docker ps -a\ndocker rm web', '', ['command', 'command']],
  ['a comment above is no command', '# list all\ndocker ps -a', 'sh', ['comment', 'command']],
  [
    'what a program printed is no command',
    '$ docker ps\nCONTAINER ID   IMAGE   NAMES\n4f2a   nginx   web',
    '',
    ['command', 'output', 'output'],
  ],
  [
    'a command in what a program printed is none',
    '$ docker --help\nUsage: docker run\ndocker ps lists',
    '',
    ['command', 'output', 'output'],
  ],
  [
    'lines behind a root prompt were typed',
    '# docker ps\n# docker rm web',
    'console',
    ['command', 'command'],
  ],
  ['a hash before words is a comment', '# docker is fine\ndocker ps', '', ['comment', 'command']],
  ['a line on a flag explains it', 'docker run -it nginx\n-it = interactive', '', ['command', 'gloss']],
  ['a meta-command is input', '\\dt', '', ['input']],
  ['keys are keys', 'Ctrl-b %   # split the window', '', ['keys']],
  ['statements go up to their semicolon', 'SELECT *\nFROM users;\nDROP TABLE a;', 'sql', ['input', 'input']],
  ['a prompt of psql is typed at', 'mydb=> \\dt', '', ['input']],
])('%s', (_, text, language, expected) => {
  expect(kinds(text, language)).toEqual(expected);
});

test.each([
  ['dockerfile', 'FROM nginx\nCOPY . /app\nCMD ["nginx"]', ''],
  ['dockerfile', 'FROM nginx', 'dockerfile'],
  ['yaml', 'services:\n  web:\n    image: nginx', ''],
  ['json', '{\n  "name": "a"\n}', ''],
  ['ini', '[user]\nname = me', ''],
  ['sh', '#!/bin/sh\ndocker ps', ''],
  ['sh', 'for i in a b; do\n  echo $i\ndone', ''],
  ['diff', 'diff --git a/a b/a\n+x', ''],
  ['source', 'import os\nprint(os.name)', ''],
  ['python', 'print(1)', 'python'],
])('a file of %s is not a row of commands', (language, text, fence) => {
  expect(reading(text, fence)).toEqual({ kind: 'file', language });
});

test('a fence that says yaml over commands holds commands', () => {
  expect(kinds('docker ps\ndocker rm web', 'yaml')).toEqual(['command', 'command']);
});

test('a block that holds only output is output', () => {
  expect(reading('total 8\ndrwxr-xr-x 2 me me 4096 a').kind).toBe('output');
});

test.each([
  ['docker ps -a # all of them', 'docker ps -a', 'all of them'],
  ['docker ps -a      all of them', 'docker ps -a', 'all of them'],
  ['docker ps -a - shows all of the containers', 'docker ps -a', 'shows all of the containers'],
])('the remark of `%s` is cut off', (line, text, remark) => {
  const read = reading(line);
  expect(read).toMatchObject({ kind: 'lines', items: [{ kind: 'command', text, remark: { text: remark } }] });
});
