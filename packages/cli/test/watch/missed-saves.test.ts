import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missedSaves } from '../../src/watch/missed-saves.ts';
import { folderWith } from '../temporary-folder.ts';

test('a file that another one was put in the place of, that grew or that went is told once, and no other', () => {
  const folder = folderWith({ 'a.md': '# A\n', 'b.md': '# B\n', 'c.md': '# C\n', 'd.md': '# D\n' });
  const [a, b, c, d] = ['a.md', 'b.md', 'c.md', 'd.md'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  const look = missedSaves(() => [a, b, c, d]);
  expect(look()).toEqual([a, b, c, d]);
  expect(look()).toEqual([]);
  writeFileSync(`${a}.new`, '# A\n');
  renameSync(`${a}.new`, a);
  writeFileSync(b, '# B, and more\n');
  rmSync(c);
  expect(look()).toEqual([a, b, c]);
  expect(look()).toEqual([]);
});

test('all of many files are looked at, some each time', () => {
  const names = Array.from({ length: 450 }, (_, at) => `${at}.md`);
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, '# A\n'])));
  const look = missedSaves(() => names.map((name) => join(folder, name)));
  for (let time = 0; time < 3; time += 1) look();
  writeFileSync(join(folder, '449.md'), '# Another\n');
  expect([look(), look(), look()].flat()).toEqual([join(folder, '449.md')]);
});
