import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 300_000 });

const NOTE = '# Boxes\n\nList the boxes: `docker ps`\n';

test('ten thousand empty notes hide none that has words', async () => {
  const folder = folderWith({ 'n/a.md': NOTE });
  for (let note = 0; note < 10_000; note += 1) writeFileSync(join(folder, `n/empty-${note}.md`), '');
  const built = await runCrib(['build', 'n', '--to', 'man,anki'], { cwd: folder });
  expect(built.code).toBe(0);
  expect(built.err).toMatch(/^wrote dist\/n\.apkg \(1 note, /m);
  const screen = await runCrib(['check', 'n', '-q'], { cwd: folder });
  expect(screen.code).toBe(0);
  expect(screen.out.split('\n').length).toBeLessThan(60);
});

test('ten thousand empty notes alone make nothing, which is told', async () => {
  const folder = folderWith();
  mkdirSync(join(folder, 'n'));
  for (let note = 0; note < 10_000; note += 1) writeFileSync(join(folder, `n/${note}.md`), '');
  const { code, err } = await runCrib(['build', 'n', '--quiet'], { cwd: folder });
  expect(err).not.toMatch(/\n {4}at /);
  expect([code, readdirSync(folder)]).toEqual([0, ['n']]);
});

test('a note of 10 MB among small ones is refused with the way out, and the others are built', async () => {
  const large = 'List the boxes that run at the moment: `docker ps -a`\n\n'.repeat(200_000);
  const folder = folderWith({
    'n/a.md': NOTE,
    'n/b.md': large,
    'n/c.md': '# Images\n\nShow every layer of an image: `docker history web`\n',
  });
  const { code, err } = await runCrib(['build', 'n', '--to', 'man,anki'], { cwd: folder });
  expect(code).toBe(1);
  expect(err).toMatch(/^n\/b\.md:1:1: error \S+ .*--max-note-size/m);
  expect(err).toMatch(/^wrote dist\/n\.apkg \(2 notes, /m);
});
