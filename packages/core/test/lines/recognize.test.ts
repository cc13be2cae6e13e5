import { expect, test } from 'vitest';
import { recognize, type Surroundings } from '../../src/lines/recognize.ts';
import { dockerWords } from './docker-words.ts';

test.each<[string, Surroundings, string]>([
  ['docker ps -a', 'bare', 'docker'],
  ['d ps -a', 'bare', 'docker'],
  ['docker ps', 'code', 'docker'],
  ['sudo docker ps', 'block', 'docker'],
  ['sudo -u me docker ps', 'block', 'docker'],
  ['DEBUG=1 docker ps', 'block', 'docker'],
  ['/usr/bin/docker ps', 'code', 'docker'],
  ['docker.exe ps', 'code', 'docker'],
  ['mytool go', 'block', 'mytool'],
  ['frobnicate --all', 'shell-block', 'frobnicate'],
  ['frobnicate it', 'prompt', 'frobnicate'],
  ['./run.sh', 'code', './run.sh'],
  ['(cd a && make)', 'block', 'cd'],
  ['dokcer ps', 'code', 'docker'],
])('%s in %s runs %s', (text, surroundings, program) => {
  expect(recognize(text, surroundings, dockerWords)?.program).toBe(program);
});

test.each<[string, Surroundings]>([
  ['docker is a tool for containers', 'bare'],
  ['docker containers are small', 'block'],
  ['Docker runs containers', 'bare'],
  ['frobnicate --all', 'block'],
  ['frobnicate --all', 'code'],
  ['frobnicate the whole of it', 'shell-block'],
  ['make a copy of the file', 'bare'],
  ['find the container', 'bare'],
  ['hello', 'code'],
  ['CONTAINER ID', 'block'],
  ['', 'prompt'],
])('%s in %s is no command', (text, surroundings) => {
  expect(recognize(text, surroundings, dockerWords)).toBeUndefined();
});

test('an unknown program is believed with less certainty than a known one', () => {
  expect(recognize('frobnicate --all', 'shell-block', dockerWords)?.known).toBe(false);
  expect(recognize('docker ps', 'shell-block', dockerWords)?.known).toBe(true);
});
