import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryPath } from '../src/output/temporary-files.ts';
import { type Target, writeAll } from '../src/output/write.ts';
import { folderWith } from './temporary-folder.ts';

const ours = (path: string, words: string): Target => ({
  path,
  bytes: Buffer.from(`.\\" Cribnotes ${words}\n`),
});

test('writes new files, replaces its own, leaves equal ones alone', async () => {
  const folder = folderWith();
  const [one, two] = [join(folder, 'deep/one.7'), join(folder, 'deep/two.7')];
  const first = await writeAll([ours(one, 'a'), ours(two, 'a')], false);
  const second = await writeAll([ours(one, 'b'), ours(two, 'a')], false);
  expect(first.map(({ change }) => change)).toEqual(['new', 'new']);
  expect(second.map(({ change }) => change)).toEqual(['changed', 'same']);
  expect(readFileSync(one, 'utf8')).toContain('Cribnotes b');
  expect(readdirSync(join(folder, 'deep'))).toEqual(['one.7', 'two.7']);
});

test('keeps a file that is not ours, and then writes nothing else either', async () => {
  const folder = folderWith({ 'mine.7': 'not made by the tool\n' });
  const targets = [ours(join(folder, 'a.7'), 'a'), ours(join(folder, 'mine.7'), 'a')];
  await expect(writeAll(targets, false)).rejects.toThrow(/mine\.7 is kept: not made by crib/);
  expect(readdirSync(folder)).toEqual(['mine.7']);
  expect(readFileSync(join(folder, 'mine.7'), 'utf8')).toBe('not made by the tool\n');
  await writeAll(targets, true);
  expect(readFileSync(join(folder, 'mine.7'), 'utf8')).toContain('Cribnotes');
});

test('replaces neither a folder nor what a link points to, even when forced', async () => {
  const folder = folderWith({ 'kept.md': 'note\n' });
  mkdirSync(join(folder, 'a.7'));
  symlinkSync('kept.md', join(folder, 'b.7'));
  await expect(writeAll([ours(join(folder, 'a.7'), 'x')], true)).rejects.toThrow(/a folder of that name/);
  await expect(writeAll([ours(join(folder, 'b.7'), 'x')], true)).rejects.toThrow(/not a regular file/);
  expect(readdirSync(folder)).toEqual(['a.7', 'b.7', 'kept.md']);
  expect(readFileSync(join(folder, 'kept.md'), 'utf8')).toBe('note\n');
});

test('keeps a note that somebody has changed or removed since it was read, even when forced', async () => {
  const folder = folderWith({ 'changed.md': 'what was typed meanwhile\n', 'same.md': 'old\n' });
  const mended = (name: string): Target => ({
    path: join(folder, name),
    bytes: Buffer.from('new\n'),
    before: Buffer.from('old\n'),
  });
  const writing = (...names: readonly string[]) => writeAll(names.map(mended), true);
  await expect(writing('same.md', 'changed.md')).rejects.toThrow(/changed\.md is kept: changed by somebody/);
  await expect(writing('same.md', 'gone.md')).rejects.toThrow(/gone\.md is gone; nothing is written/);
  expect(readdirSync(folder)).toEqual(['changed.md', 'same.md']);
  expect(readFileSync(join(folder, 'changed.md'), 'utf8')).toBe('what was typed meanwhile\n');
  expect(readFileSync(join(folder, 'same.md'), 'utf8')).toBe('old\n');
  await writing('same.md');
  expect(readFileSync(join(folder, 'same.md'), 'utf8')).toBe('new\n');
});

test('writes through no link that somebody has put where the next temporary file is to be', async () => {
  const folder = folderWith({ 'kept.md': 'note\n' });
  const next = basename(temporaryPath(folder)).replace(/\d+(?=-\w+\.tmp$)/, (at) => `${Number(at) + 1}`);
  symlinkSync('kept.md', join(folder, next));
  await expect(writeAll([ours(join(folder, 'a.7'), 'a')], false)).rejects.toThrow(/EEXIST/);
  expect(readFileSync(join(folder, 'kept.md'), 'utf8')).toBe('note\n');
  expect(readdirSync(folder)).not.toContain('a.7');
});

test('removes what killed runs have left, and nothing of running ones or of other machines', async () => {
  const folder = folderWith();
  const own = basename(temporaryPath(folder));
  const by = (pid: number): string => own.replace(/\d+/, `${pid}`);
  const [dead, running] = [by(999999999), by(process.ppid)];
  const [elsewhere, abandoned] = ['.crib-999999999-1-00000000.tmp', '.crib-999999999-2-00000000.tmp'];
  for (const name of [dead, running, elsewhere, abandoned, '.crib-notes.tmp'])
    writeFileSync(join(folder, name), '');
  const longAgo = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
  utimesSync(join(folder, abandoned), longAgo, longAgo);
  const noFile = '.crib-999999999-3-00000000.tmp';
  mkdirSync(join(folder, noFile));
  utimesSync(join(folder, noFile), longAgo, longAgo);
  await writeAll([ours(join(folder, 'a.7'), 'a')], false);
  expect(readdirSync(folder).sort()).toEqual(['.crib-notes.tmp', running, elsewhere, noFile, 'a.7'].sort());
});

test('leaves no temporary file and no half-written set when one file cannot be written', async () => {
  const folder = folderWith({ file: '' });
  const targets = [ours(join(folder, 'a.7'), 'a'), ours(join(folder, 'file/b.7'), 'a')];
  await expect(writeAll(targets, false)).rejects.toThrow(/ENOTDIR/);
  expect(readdirSync(folder)).toEqual(['file']);
});
