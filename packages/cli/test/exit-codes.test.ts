import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const GOOD = '# Docker\n\nList the containers: `docker ps`\n';
const hasMan = spawnSync('man', ['-V']).status === 0;

test.each([
  ['check'],
  ['check -q'],
  ['check --fix'],
  ['show'],
  ['cards'],
  ['cards --format csv'],
  ['review --json'],
  ['build --dry-run'],
  ...(hasMan ? [['man'], ['install --prefix here']] : []),
])('crib %s ends with 1 where a note is refused, and says which', async (words) => {
  const folder = folderWith({ 'notes/a.md': GOOD, 'notes/b.md': Buffer.from('caf\xe9\n', 'latin1') });
  const { code, out, err } = await runCrib([...words.split(' '), 'notes'], { cwd: folder });
  expect(code).toBe(1);
  expect(out + err).toContain('b.md');
});

test('notes without a card are told, and a page of nothing ends as the notes do', async () => {
  const folder = folderWith({ 'empty.md': '', 'bad.md': Buffer.from('caf\xe9\n', 'latin1') });
  expect(await runCrib(['cards', 'empty.md'], { cwd: folder })).toEqual({
    code: 0,
    out: '',
    err: 'crib: no cards: no sentence says what a command does or what a term means\n',
  });
  expect((await runCrib(['man', 'bad.md'], { cwd: folder })).code).toBe(1);
  expect((await runCrib(['man', 'empty.md'], { cwd: folder })).code).toBe(2);
});
