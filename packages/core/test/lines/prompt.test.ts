import { expect, test } from 'vitest';
import { readPrompt } from '../../src/lines/prompt.ts';

test.each([
  ['$ docker ps', 'shell', 'docker ps'],
  ['user@host:~$ docker ps', 'shell', 'docker ps'],
  ['root@4f2a:/# ls', 'shell', 'ls'],
  ['[me@box notes]$ ls', 'shell', 'ls'],
  ['(venv) me@box:~/a$ pip list', 'shell', 'pip list'],
  ['host:~$ ls', 'shell', 'ls'],
  ['~$ ls', 'shell', 'ls'],
  ['PS C:\\Users> Get-Item', 'shell', 'Get-Item'],
  ['C:\\> dir', 'shell', 'dir'],
  ['mydb=> \\dt', 'sql', '\\dt'],
  ['mydb=# SELECT 1;', 'sql', 'SELECT 1;'],
  ['mysql> SHOW TABLES;', 'sql', 'SHOW TABLES;'],
  ['sqlite> .tables', 'sql', '.tables'],
  ['127.0.0.1:6379> GET a', 'repl', 'GET a'],
  ['>>> print(1)', 'repl', 'print(1)'],
  ['In [3]: 1 + 1', 'repl', '1 + 1'],
  ['❯ git status', 'shell', 'git status'],
  ['\\$ nvim plan.txt', 'shell', 'nvim plan.txt'],
  ['(venv) me@box:~/a (main)$ git log', 'shell', 'git log'],
  ['~/a (topic/one) $ ls', 'shell', 'ls'],
  ['(.venv) $ pip list', 'shell', 'pip list'],
  ['PS /home/me> Get-Item', 'shell', 'Get-Item'],
  ['C:\\Program Files\\App> dir', 'shell', 'dir'],
])('%s has a prompt of %s', (line, language, typed) => {
  const prompt = readPrompt(line);
  expect(prompt?.language).toBe(language);
  expect(line.slice(prompt?.length)).toBe(typed);
});

test.each(['docker ps', '# a comment', '> a quote', '$HOME/bin/tool', '$NAME=1', '- a bullet', 'key: value'])(
  '%s has none',
  (line) => {
    expect(readPrompt(line)).toBeUndefined();
  },
);
