import { expect, test } from 'vitest';
import { type LineCall, readLineCall } from '../../src/commands/line-call.ts';
import { type Recognized, recognize } from '../../src/lines/recognize.ts';
import { dockerWords } from '../lines/docker-words.ts';

const lineCall = (line: string): LineCall =>
  readLineCall(recognize(line, 'prompt', dockerWords) as Recognized, dockerWords);

test.each([
  ['docker rm $CONTAINER', 'docker rm <container>'],
  ['docker rm $HOME', 'docker rm $HOME'],
  ['docker rm <id or name>', 'docker rm <container>'],
  ['docker rm CONTAINER_ID', 'docker rm <container>'],
  ['docker rm {{container}}', 'docker rm <container>'],
  ['docker rm', 'docker rm'],
  ['docker pull IMAGE_NAME', 'docker pull <image>'],
  ['docker run -t -i IMAGE', 'docker run -t -i <image>'],
  ['docker run --rm -it IMAGE sh', 'docker run --rm -it <image> sh'],
  ['d ps', 'docker ps'],
  ['git checkout -b BRANCH', 'git checkout -b <new-branch>'],
  ['frobnicate --all go', 'frobnicate --all go'],
  ['docker ps [-a]', 'docker ps [-a]'],
  ['docker run [-i] [-t] [--name <name>] IMAGE', 'docker run [-i] [-t] [--name <name>] <image>'],
  ['docker exec [-e KEY=VALUE] CONTAINER sh', 'docker exec [-e <key>=<value>] <container> sh'],
  ['docker rm [-f|--force] CONTAINER...', 'docker rm [-f|--force] <container>...'],
  ['docker tag web registry/<name>:<tag>', 'docker tag <source-image> registry/<name>:<tag>'],
  ['docker run -p <port>:80 nginx', 'docker run -p <port>:80 <image>'],
  ['frobnicate <source> [/w] [/v]', 'frobnicate <source> [/w] [/v]'],
  ['frobnicate [--out=FILE] [DEST]', 'frobnicate [--out=<file>] [<dest>]'],
])('%s is printed as %s', (line, text) => {
  expect(lineCall(line).text).toBe(text);
});

test.each([
  'docker ps -aq | xargs docker rm',
  'cd app && docker build .',
  'docker logs <container> > log.txt',
  'docker save <image> | gzip > app.tgz',
])('the operators of `%s` stay', (line) => {
  expect(lineCall(line).text).toBe(line);
});

test.each([
  ['sudo docker ps', 'docker container ls'],
  ['DEBUG=1 docker ps', 'docker container ls'],
  ['docker ps | grep web', 'docker container ls'],
])('the command of `%s` is %s, whatever stands around it', (line, canonical) => {
  const read = lineCall(line);
  expect(read.call.canonical.join(' ')).toBe(canonical);
  expect(read.text).toBe(line);
});

test('every command of a line is read', () => {
  expect(lineCall('docker stop web && docker rm web').calls.map((c) => c.path.join(' '))).toEqual([
    'docker stop',
    'docker rm',
  ]);
});

test('a value that a placeholder stands for is kept as an example', () => {
  const read = lineCall('docker pull nginx');
  expect(read.generalText).toBe('docker pull <image>');
  expect(Object.values(read.values)).toContain('nginx');
});

test.each([
  ['docker rm', true],
  ['docker rm web', false],
  ['docker ps -a', false],
])('`%s` only names a command: %s', (line, bare) => {
  expect(lineCall(line).bare).toBe(bare);
});

test.each([
  ['docker ps –a', 'wrong-dash', '-a'],
  ['docker ps —all', 'wrong-dash', '--all'],
  ['echo “hi”', 'wrong-quote', '"hi"'],
  ['dokcer ps', 'typo-command', 'docker'],
])('the slip in `%s` is a %s', (line, rule, expected) => {
  expect(lineCall(line).problems).toContainEqual(expect.objectContaining({ rule, expected: [expected] }));
});

test.each([
  ['git commit -m “Fix the door”', 'git commit -m "Fix the door"'],
  ['git commit -m “it’s done”', 'git commit -m "it\'s done"'],
  ['git commit -m “Fix the door', 'git commit -m “Fix the door'],
  ['git commit -m ‘It’s done’', 'git commit -m ‘It’s done’'],
  ['git commit -m “Fix the door"', 'git commit -m "Fix the door"'],
])('quotes are mended in pairs or not at all: %s', (line, text) => {
  const read = lineCall(line);
  expect(read.text).toBe(text);
  expect(read.problems.some(({ rule }) => rule === 'wrong-quote')).toBe(true);
});
