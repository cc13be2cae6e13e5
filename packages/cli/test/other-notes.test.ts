import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const notes = {
  'work/notes/a.md': '# Docker\n\nList the containers: `docker ps`\n',
  'home/notes/a.md': '# Git\n\nSay what is new: `git status`\n',
};

test.each(['pdf', 'man', 'html', 'png'])(
  'a %s of other notes of the same name is kept, whoever looks',
  async (format) => {
    const folder = folderWith(notes);
    const build = (path: string, state: string, ...words: readonly string[]) =>
      runCrib(['build', path, '--out', 'o', '--to', format, ...words], {
        cwd: folder,
        env: { XDG_STATE_HOME: join(folder, state) },
      });
    expect((await build('work/notes', 'one')).code).toBe(0);
    const file = join(folder, `o/notes.${format === 'man' ? '7' : format}`);
    const before = readFileSync(file);
    const other = await build('home/notes', 'two');
    expect([other.code, other.err]).toEqual([
      2,
      expect.stringContaining('(output/other-notes); choose another folder'),
    ]);
    expect(readFileSync(file)).toEqual(before);
    expect((await build('work/notes', 'three')).err).toContain('unchanged');
    expect((await build('home/notes', 'two', '--force')).code).toBe(0);
  },
);

test('a project that is moved as a whole gives the same bytes', async () => {
  const folder = folderWith(notes);
  const built = async (place: string) => {
    await runCrib(['build', 'notes', '--to', 'pdf,man'], { cwd: join(folder, place) });
    return ['notes.pdf', 'notes.7'].map((name) => readFileSync(join(folder, place, 'dist', name)));
  };
  const before = await built('work');
  renameSync(join(folder, 'work'), join(folder, 'moved'));
  expect(await built('moved')).toEqual(before);
});

test('an installed page of other notes is kept', async () => {
  const folder = folderWith(notes);
  const install = (path: string) => runCrib(['install', path, '--prefix', 'p'], { cwd: folder });
  expect((await install('work/notes')).code).toBe(0);
  const other = await install('home/notes');
  expect([other.code, other.err]).toEqual([2, expect.stringContaining('crib uninstall notes')]);
  expect(readFileSync(join(folder, 'p/share/man/man7/notes.7'), 'utf8')).toContain('docker');
  expect((await install('work/notes')).code).toBe(0);
});
