import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runCrib, stateHome } from '../run-crib.ts';
import { folderWith } from '../temporary-folder.ts';
import { startWatch } from './start-watch.ts';

const DOCKER = `# Docker\n\n- \`docker ps\` - list the containers\n- \`docker rm web\` - remove a container\n`;
const GIT = '# Git\n\n- `git status` - see what has changed\n';
const both = { 'docker/a.md': DOCKER, 'git/a.md': GIT };
const page = (folder: string, topic: string): string => readFileSync(join(folder, `dist/${topic}.7`), 'utf8');

/** Long enough for a watcher that would build again without being asked to do so. */
const A_WHILE = 1_500;

test('each topic is built when one of its notes is saved, in one line', async () => {
  const folder = folderWith(both);
  const watching = await startWatch(folder, 'docker', 'git', '--to', 'man');
  appendFileSync(join(folder, 'git/a.md'), '- `git stash` - put work aside\n');
  await watching.says(/^\d\d:\d\d:\d\d git: wrote git\.7 in \d+\.\d\d s$/, 2);
  expect(page(folder, 'git')).toContain('Put work aside');
  writeFileSync(join(folder, 'docker/b.md'), '# More\n\n- `docker kill web` - end a container at once\n');
  await watching.says(/docker: wrote docker\.7/, 2);
  expect(page(folder, 'docker')).toContain('End a container at once');
  expect(watching.lines()).toHaveLength(5);
});

test('pipes and endless files beside the notes keep nothing from being built', async () => {
  const folder = folderWith(both);
  const watching = await startWatch(folder, 'docker', '--to', 'man');
  for (const name of ['a', 'b', 'c', 'd', 'e']) execFileSync('mkfifo', [join(folder, `docker/p${name}.md`)]);
  symlinkSync('/dev/zero', join(folder, 'docker/zero.md'));
  await wait(A_WHILE);
  appendFileSync(join(folder, 'docker/a.md'), '- `docker kill web` - end a container at once\n');
  await watching.says(/docker: wrote docker\.7/, 2);
});

test('what is touched, or saved as it was, builds nothing', async () => {
  const folder = folderWith(both);
  const watching = await startWatch(folder, 'docker', '--to', 'man');
  const now = new Date();
  utimesSync(join(folder, 'docker/a.md'), now, now);
  writeFileSync(join(folder, 'docker/a.md'), DOCKER);
  await wait(A_WHILE);
  expect(watching.lines()).toHaveLength(2);
});

test('saves by renaming are seen again and again', async () => {
  const folder = folderWith(both);
  const path = join(folder, 'docker/a.md');
  const watching = await startWatch(folder, 'docker', '--to', 'man');
  for (const [round, word] of ['first', 'second', 'third'].entries()) {
    writeFileSync(`${path}.new`, `${DOCKER}- \`docker kill web\` - the ${word} one\n`);
    renameSync(path, `${path}~`);
    renameSync(`${path}.new`, path);
    await watching.says(/docker: wrote/, round + 2);
    expect(page(folder, 'docker')).toContain(`The ${word} one`);
  }
});

test('half a save is waited for, and no card is lost by it', async () => {
  const folder = folderWith(both);
  const path = join(folder, 'docker/a.md');
  const watching = await startWatch(folder, 'docker', '--to', 'anki');
  truncateSync(path);
  await wait(200);
  writeFileSync(path, `${DOCKER}- \`docker kill web\` - end a container at once\n`);
  await watching.says(/docker: wrote/, 2);
  await wait(A_WHILE);
  expect(watching.lines().filter((line) => line.includes('docker: '))).toHaveLength(2);
  expect(readFileSync(join(folder, 'docker/anki.lock.json'), 'utf8')).not.toContain('retired');
});

test('what it writes itself builds nothing, wherever that is', async () => {
  const folder = folderWith({ 'in/a.md': DOCKER, 'beside/a.md': GIT });
  const inside = await startWatch(join(folder, 'in'), '.', '--out', 'dist');
  const beside = await startWatch(join(folder, 'beside'), '.', '--out', '.');
  for (const { lines } of [inside, beside]) {
    await wait(A_WHILE);
    expect(lines()).toHaveLength(2);
  }
});

test('a note that goes, a folder that goes and comes back, a note that is refused: one line each', async () => {
  const folder = folderWith({ ...both, 'docker/b.md': GIT });
  const watching = await startWatch(folder, 'docker', '--to', 'man');
  rmSync(join(folder, 'docker/b.md'));
  await watching.says(/docker: wrote docker\.7/, 2);
  writeFileSync(join(folder, 'docker/a.md'), Buffer.concat([Buffer.from(DOCKER), Buffer.from([0xe9, 0x0a])]));
  await watching.says(/docker: .* 1 error: docker\/a\.md:5:1: error encoding\//);
  rmSync(join(folder, 'docker'), { recursive: true });
  await watching.says(/docker is gone; waiting for it$/);
  mkdirSync(join(folder, 'docker'));
  writeFileSync(join(folder, 'docker/a.md'), `${DOCKER}- \`docker kill web\` - end it\n`);
  await watching.says(/docker: wrote docker\.7/, 3);
  expect(page(folder, 'docker')).toContain('End it');
  expect(await watching.end()).toBe(0);
});

test('files that are named are one topic, and no other file of their folder matters', async () => {
  const folder = folderWith({ 'a.md': DOCKER, 'b.md': GIT, 'c.md': '# Others\n' });
  const watching = await startWatch(folder, 'a.md', 'b.md', '--to', 'man');
  writeFileSync(join(folder, 'c.md'), '# Others\n\n- `ls` - list files\n');
  appendFileSync(join(folder, 'b.md'), '- `git stash` - put work aside\n');
  await watching.says(/: wrote/, 2);
  await wait(A_WHILE);
  expect(watching.lines()).toHaveLength(3);
});

test('a folder that tells nothing is looked at every second', async () => {
  const folder = folderWith(both);
  const watching = await startWatch(folder, 'git', '--to', 'man', '--poll');
  appendFileSync(join(folder, 'git/a.md'), '- `git stash` - put work aside\n');
  await watching.says(/git: wrote git\.7/, 2);
});

test('a second watcher of the same notes is refused, and one that was killed is in nobody’s way', async () => {
  const folder = folderWith(both);
  const watching = await startWatch(folder, 'docker', '--to', 'man');
  const second = await runCrib(['watch', 'docker', '--to', 'man'], { cwd: folder });
  expect([second.code, second.err.split('\n').length]).toEqual([2, 2]);
  expect(second.err).toMatch(/^crib: .*docker is watched already, by process \d+; end that one first/);
  const [pidFile = ''] = readdirSync(join(stateHome(), 'cribnotes/watch'));
  expect(await watching.end()).toBe(0);
  expect(readdirSync(join(stateHome(), 'cribnotes/watch'))).toEqual([]);
  expect(readdirSync(join(folder, 'dist'))).toEqual(['docker.7']);
  writeFileSync(join(stateHome(), 'cribnotes/watch', pidFile), '4194305\n');
  await startWatch(folder, 'docker', '--to', 'man');
});

test('of several topics of a crib.yaml only the one that changed is built', async () => {
  const folder = folderWith({ ...both, 'crib.yaml': 'topics: [{ folder: docker }, { folder: git }]\n' });
  const watching = await startWatch(folder, '--to', 'man');
  expect(watching.lines().at(-1)).toBe('watching docker, git; Ctrl-C ends it');
  appendFileSync(join(folder, 'git/a.md'), '- `git stash` - put work aside\n');
  await watching.says(/ git: wrote git\.7/, 2);
  expect(watching.lines()).toHaveLength(4);
  writeFileSync(
    join(folder, 'crib.yaml'),
    'topics: [{ folder: docker }, { folder: git }, { folder: none }]\n',
  );
  await watching.says(/ none: nothing written: /);
});

test('what cannot be watched is refused at once', async () => {
  const { code, err } = await runCrib(['watch', 'nowhere'], { cwd: folderWith(both) });
  expect([code, err]).toEqual([2, expect.stringMatching(/^crib: cannot read .*nowhere: no such file/)]);
  const other = await runCrib(['watch'], { cwd: folderWith(both) });
  expect([other.code, other.err]).toEqual([2, expect.stringMatching(/^crib: no notes named; .*crib\.yaml/)]);
});
