import { expect, test } from 'vitest';
import { splitColumns } from '../../src/lines/columns.ts';
import { splitRemark } from '../../src/lines/remark.ts';

test.each([
  ['docker ps -a # all of them', 'docker ps -a', 'all of them'],
  ['docker ps -a // all of them', 'docker ps -a', 'all of them'],
  ['docker ps -a --> all of them', 'docker ps -a', 'all of them'],
  ['docker ps -a –> all of them', 'docker ps -a', 'all of them'],
  ['docker ps -a => all of them', 'docker ps -a', 'all of them'],
  ['docker ps -a → all of them', 'docker ps -a', 'all of them'],
  ['docker ps -a <- all of them', 'docker ps -a', 'all of them'],
  ['docker ps -a (all of them)', 'docker ps -a', 'all of them'],
  ['docker ps -a (all (even dead) ones)', 'docker ps -a', 'all (even dead) ones'],
  ['docker ps -a — all of them', 'docker ps -a', 'all of them'],
  ['docker ps -a /* all of them */', 'docker ps -a', 'all of them'],
  ['git status 查看状态', 'git status', '查看状态'],
  ['git status показать состояние', 'git status', 'показать состояние'],
  ['git tag——查看标签', 'git tag', '查看标签'],
  ['git fetch，取回', 'git fetch', '取回'],
  ['git stash（收起来）', 'git stash', '收起来'],
  ['git stash—puts it aside', 'git stash', 'puts it aside'],
  ['docker run "a # b" # real', 'docker run "a # b"', 'real'],
  ["echo it's # a remark", "echo it's", 'a remark'],
])('%s ends in a remark', (line, command, remark) => {
  expect(splitRemark(line)).toMatchObject({ command, remark });
});

test.each([
  'docker ps -a',
  'git log HEAD#1',
  'curl https://site.test/a',
  'docker exec web sh -c "echo # no remark"',
  'tar -xf - -C /tmp',
  'git rebase -i --onto a b',
  'echo (a',
  'docker rm $(docker ps -aq)',
  'git commit -m "починить сборку сейчас"',
  'git commit -m "修复，提交"',
  'docker pull nginx:latest',
  'docker run -p 80:80 web',
])('%s has no remark', (line) => {
  expect(splitRemark(line)).toEqual({ command: line });
});

test.each([
  ['docker ps - lists containers', 'docker ps', 'lists containers'],
  ['docker ps: lists containers', 'docker ps', 'lists containers'],
  ['docker ps = lists containers', 'docker ps', 'lists containers'],
  ['docker ps:lists the containers', 'docker ps', 'lists the containers'],
  ['docker ps(lists the containers)', 'docker ps', 'lists the containers'],
  ['docker ps :コンテナの一覧', 'docker ps', 'コンテナの一覧'],
])('in running text `%s` is parted too, in code it is not always', (line, command, remark) => {
  expect(splitRemark(line, true)).toMatchObject({ command, remark });
});

test('a remark tells where it starts, its mark included', () => {
  const line = 'docker ps -a # all';
  expect(splitRemark(line).at).toBe(line.indexOf('#'));
});

test.each([
  ['docker ps     lists the containers', { command: 'docker ps', remark: 'lists the containers' }],
  ['docker ps\tlists the containers', { command: 'docker ps', remark: 'lists the containers' }],
  ['docker ps lists the containers', undefined],
  ['docker  run  -d nginx', undefined],
])('columns of `%s`', (line, expected) => {
  if (expected === undefined) expect(splitColumns(line)).toBeUndefined();
  else expect(splitColumns(line)).toMatchObject(expected);
});
