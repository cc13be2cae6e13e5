import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newTopic } from '../../../scripts/new.ts';
import { folderWith } from './temporary-folder.ts';

test('a new topic is a folder with a note and a build script', () => {
  const folder = newTopic(folderWith(), 'tmux-notes');
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toMatchObject({
    name: 'tmux-notes',
    scripts: {
      build: 'crib build . --to pdf,man,html --out dist',
      deck: 'crib build . --to anki --out dist',
      'deck:frozen': 'crib build . --to anki --frozen-lock --out dist',
    },
  });
  expect(readFileSync(join(folder, 'tmux-notes.md'), 'utf8')).toContain('# Tmux notes');
});

test.each(['../x', 'Ünïcode', '', '.git', 'a b'])('refuses the name "%s"', (name) => {
  expect(() => newTopic(folderWith(), name)).toThrow(/will not do/);
});

test('touches no topic that is there', () => {
  expect(() => newTopic(folderWith({ 'tmux-notes/a.md': '' }), 'tmux-notes')).toThrow(/already there/);
});
