import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walkNotes } from '../src/notes/walk.ts';
import { folderWith } from './temporary-folder.ts';

const none: ReadonlySet<string> = new Set();

test('finds Markdown at any depth, in the order of the code units', async () => {
  const root = folderWith({ 'b.md': '', 'a/z.markdown': '', 'a/B.MD': '', 'a.txt': '', 'x.md/inner.md': '' });
  const { ids, diagnostics } = await walkNotes(root, none);
  expect(ids).toEqual(['a/B.MD', 'a/z.markdown', 'b.md', 'x.md/inner.md']);
  expect(diagnostics).toEqual([]);
});

test('leaves out dot folders, node_modules and the output folder', async () => {
  const root = folderWith({
    'a.md': '',
    '.obsidian/b.md': '',
    'node_modules/c.md': '',
    'dist/d.md': '',
    '.e.md': '',
  });
  const { ids } = await walkNotes(root, new Set([join(root, 'dist')]));
  expect(ids).toEqual(['a.md']);
});

test('follows no link out of the folder and no loop, and says so', async () => {
  const root = folderWith({ 'notes/a.md': '', 'secret.md': 'hunter2', 'notes/real.txt': '' });
  const notes = join(root, 'notes');
  symlinkSync('../secret.md', join(notes, 'out.md'));
  symlinkSync('loop.md', join(notes, 'loop.md'));
  symlinkSync('..', join(notes, 'up'));
  symlinkSync('.', join(notes, 'self.md'));
  symlinkSync('nowhere.md', join(notes, 'dangling.md'));
  symlinkSync('real.txt', join(notes, 'linked.md'));
  const { ids, diagnostics } = await walkNotes(notes, none);
  expect(ids).toEqual(['a.md', 'linked.md']);
  expect(Object.fromEntries(diagnostics.map(({ span, rule }) => [span.source, rule]))).toEqual({
    'dangling.md': 'file/unreadable',
    'loop.md': 'file/symlink-loop',
    'out.md': 'file/outside-root',
    'self.md': 'file/symlink-loop',
  });
});

test('does not wait on a pipe', async () => {
  const root = folderWith({ 'a.md': '' });
  execFileSync('mkfifo', [join(root, 'pipe.md')]);
  const { ids, diagnostics } = await walkNotes(root, none);
  expect(ids).toEqual(['a.md']);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['file/not-regular']);
});
