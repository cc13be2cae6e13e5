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
  ['. ./.env', 'block', '.'],
  ['for f in *; do cat "$f"; done', 'code', 'for'],
  ['[ -f a ] || exit', 'shell-block', '['],
  ['up() { cd ..; }', 'block', 'up()'],
  ['LAST=$(ls | tail -1)', 'block', 'LAST=$(ls | tail -1)'],
  ['PORT=80', 'shell-block', 'PORT=80'],
  ['0 3 * * mon /srv/save.sh', 'block', '/srv/save.sh'],
  ['@daily docker ps', 'code', 'docker'],
  ['Get-ChildItem -Recurse', 'block', 'Get-ChildItem'],
  ['setxkbmap de', 'shell-block', 'setxkbmap'],
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
  ['PORT=80', 'block'],
  ['[ ] buy milk', 'code'],
  ['if it rains', 'code'],
  ['1 2 3 4 5 apples', 'block'],
  ['docker volume basics', 'bare'],
  ['docker swarm mode explained', 'bare'],
])('%s in %s is no command', (text, surroundings) => {
  expect(recognize(text, surroundings, dockerWords)).toBeUndefined();
});

test('an unknown program is believed with less certainty than a known one', () => {
  expect(recognize('frobnicate --all', 'shell-block', dockerWords)?.known).toBe(false);
  expect(recognize('docker ps', 'shell-block', dockerWords)?.known).toBe(true);
});
