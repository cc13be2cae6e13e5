import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const LIST = '# Docker\n\nList the containers: `docker ps`\n';

test.each(['crib.yaml', 'overrides.yaml'])(
  'a link from %s out of the folder is passed over, and told',
  async (name) => {
    const folder = folderWith({ 'n/a.md': LIST, 'out.yaml': 'title: From outside\n' });
    symlinkSync(join(folder, 'out.yaml'), join(folder, 'n', name));
    const { out } = await runCrib(['show', 'n'], { cwd: folder });
    expect(out).not.toContain('From outside');
    const check = await runCrib(['check', 'n'], { cwd: folder });
    expect(check.out + check.err).toMatch(
      new RegExp(`${name}\\n.*leads out of the notes’ folder +file/outside-root`),
    );
  },
);

// Only the administrator can give files away.
test.skipIf(process.getuid?.() !== 0)(
  'a crib.yaml of another user above the notes is passed over, and told',
  async () => {
    const folder = folderWith({ 'crib.yaml': 'out: loot\n', 'mine/n/a.md': LIST });
    const run = (...words: readonly string[]) =>
      runCrib(words, { cwd: join(folder, 'mine/n'), env: { HOME: '/nonexistent' } });
    mkdirSync(join(folder, '.git'));
    chownSync(join(folder, 'crib.yaml'), 65_534, 65_534);
    const { err } = await run('build', '.', '--to', 'man');
    expect(err).toMatch(/^\.\.\/\.\.\/crib\.yaml:1:1: warning file\/other-user passed over/m);
    expect(err).toContain('wrote dist/n.7');
    const alone = await run('build');
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('not of whom the notes are')]);
    expect(existsSync(join(folder, 'loot'))).toBe(false);
    chownSync(join(folder, 'mine/n'), 65_534, 65_534);
    expect((await run('build', '.', '--to', 'man')).err).toContain('loot/n.7');
  },
);

test('a dist that is a link out of the folder is written to where the call says so', async () => {
  const folder = folderWith({ 'n/a.md': LIST, 'elsewhere/x': '', 'n/inside/x': '' });
  const build = (...words: readonly string[]) =>
    runCrib(['build', 'a.md', '--to', 'man', ...words], { cwd: join(folder, 'n') });
  symlinkSync('../elsewhere', join(folder, 'n/dist'));
  const { code, err } = await build();
  expect([code, err]).toEqual([2, expect.stringContaining('dist is a link out of its folder')]);
  expect(existsSync(join(folder, 'elsewhere/a.7'))).toBe(false);
  expect((await build('--out', 'dist')).code).toBe(0);
  rmSync(join(folder, 'n/dist'));
  symlinkSync('inside', join(folder, 'n/dist'));
  expect((await build()).code).toBe(0);
  expect(existsSync(join(folder, 'n/inside/a.7'))).toBe(true);
});

test('settings that are a folder, a pipe or too large are told', async () => {
  const folder = folderWith({
    'n/a.md': LIST,
    'n/crib.yaml/x': '',
    'm/a.md': LIST,
    'm/crib.yaml': `# ${'x'.repeat(70_000)}`,
    'p/a.md': LIST,
  });
  execFileSync('mkfifo', [join(folder, 'p/crib.yaml')]);
  for (const name of ['n', 'p']) {
    const { out, err } = await runCrib(['check', name], { cwd: folder });
    expect(out + err).toMatch(/crib\.yaml\n.*not a regular file/);
  }
  const other = await runCrib(['check', 'm'], { cwd: folder });
  expect(other.out + other.err).toMatch(/crib\.yaml\n.*at most 65536 are read/);
});

test('an output folder where no folder can be made ends with 2', async () => {
  const folder = folderWith({ 'a.md': LIST });
  const { code, err } = await runCrib(['build', 'a.md', '--to', 'man', '--out', '/proc/cribtest/x'], {
    cwd: folder,
  });
  expect([code, err.includes('/proc/cribtest')]).toEqual([2, true]);
});

test('cards of a note that is refused end with 1', async () => {
  const folder = folderWith({ 'b.md': Buffer.concat([Buffer.from(LIST), Buffer.from([0xe9, 0x0a])]) });
  expect((await runCrib(['cards', 'b.md'], { cwd: folder })).code).toBe(1);
});

test('two folders of one name do not take each other’s files', async () => {
  const folder = folderWith({
    'work/notes/a.md': LIST,
    'home/notes/a.md': '# Git\n\nSay what is new: `git status`\n',
  });
  const env = { XDG_STATE_HOME: join(folder, 'state') };
  expect((await runCrib(['build', 'work/notes', '--out', 'o'], { cwd: folder, env })).code).toBe(0);
  const before = readFileSync(join(folder, 'o/notes.pdf'));
  const other = await runCrib(['build', 'home/notes', '--out', 'o'], { cwd: folder, env });
  expect(other.code).toBe(2);
  expect(other.err).toMatch(/has the files of .*work\/notes.*--out/);
  expect(readFileSync(join(folder, 'o/notes.pdf'))).toEqual(before);
  expect((await runCrib(['build', 'home/notes', '--out', 'o', '--force'], { cwd: folder, env })).code).toBe(
    0,
  );
});
