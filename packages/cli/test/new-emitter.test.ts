import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { newEmitter } from '../../../scripts/new.ts';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const packages = join(import.meta.dirname, '../..');
const document = readFileSync(join(packages, '../docs/emitters.md'), 'utf8');
const note = '# Docker\n\nList the containers: `docker ps`\n';

test('the emitter of docs/emitters.md, typed in, builds and passes the checks of every emitter', async () => {
  const folder = folderWith({ 'notes/docker.md': note, 'packages/read.me': '' });
  const made = newEmitter(join(folder, 'packages'), 'tree');
  expect(JSON.parse(readFileSync(join(made, 'package.json'), 'utf8')).name).toBe('@cribnotes/emit-tree');
  link(join(made, 'node_modules/@cribnotes/core'), join(packages, 'core'));
  link(join(made, 'node_modules/@cribnotes/testkit'), join(packages, 'testkit'));
  link(join(made, 'node_modules/vitest'), join(packages, 'cli/node_modules/vitest'));
  const built = await runCrib(['build', 'notes', '--to', join(made, 'src/index.ts')], { cwd: folder });
  expect(built).toMatchObject({ code: 0 });
  const text = readFileSync(join(folder, 'dist/notes.tree'), 'utf8');
  expect(text).toBe('Docker, by Cribnotes\nDocker\ndocker ps\nList the containers\n');
  const vitest = join(packages, '../node_modules/vitest/vitest.mjs');
  const checks = spawnSync(process.execPath, [vitest, 'run', '--root', made], { encoding: 'utf8' });
  expect([checks.status, checks.stdout]).toEqual([0, expect.stringMatching(/4 passed/)]);
});

test('the file of docs/emitters.md, typed in, builds', async () => {
  const mine = /^`mine\.js`.*\n\n```js\n([\s\S]*?)^```$/m.exec(document)?.[1];
  const folder = folderWith({ 'notes/docker.md': note, 'mine.js': mine ?? '' });
  const words = ['build', 'notes', '--to', './mine.js', '--set', 'mark=-'];
  expect(await runCrib(words, { cwd: folder })).toMatchObject({ code: 0 });
  const text = readFileSync(join(folder, 'dist/notes.list'), 'utf8');
  expect(text).toBe('Docker, by Cribnotes\n\n- docker ps (List the containers)\n');
});

test.each(['../x', 'Ünïcode', '', 'a b'])('a name such as "%s" is refused', (name) => {
  expect(() => newEmitter(folderWith(), name)).toThrow(/will not do/);
});

function link(from: string, to: string): void {
  mkdirSync(dirname(from), { recursive: true });
  symlinkSync(to, from);
}
