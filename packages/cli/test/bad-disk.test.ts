import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();

/** Rights stop no root, and no one else can have a disk of his own: only root can try these. */
test.runIf(canMount).each([
  ['full', (disk: string) => fill(disk)],
  ['read-only', (disk: string) => execFileSync('mount', ['-o', 'remount,ro', disk])],
] as const)('cache and state on a disk that is %s stop nothing', async (_, spoil) => {
  const note = '# Boxes\n\nList the boxes: `docker ps`\n\nWrong: `docker pss`\n';
  const folder = folderWith({ 'n/a.md': note, 'm/a.md': note });
  const run = async (notes: string, words: readonly string[], disk: string) => {
    const env = { XDG_CACHE_HOME: join(disk, 'cache'), XDG_STATE_HOME: join(disk, 'state') };
    const { code, out, err } = await runCrib([...words, notes], { cwd: folder, env });
    return { code, out, err: err.replaceAll(folder, '').replaceAll(disk, '') };
  };
  const good = join(folder, 'good');
  const disk = join(folder, 'disk');
  mount(disk);
  spoil(disk);
  for (const words of [['check'], ['build', '--out', 'o', '--to', 'man'], ['check']]) {
    const expected = await run('n', words, good);
    const found = await run('n', words, disk);
    expect([found.code, found.out]).toEqual([expected.code, expected.out]);
  }
  const built = await run('m', ['build', '--out', 'p'], disk);
  expect(built.code).toBe(0);
  expect(built.err).toMatch(/^crib: what was built is not remembered: /m);
  expect(built.err).not.toMatch(/\n {4}at /);
  expect(readdirSync(join(folder, 'p')).sort()).toEqual(['m.7', 'm.apkg', 'm.html', 'm.pdf']);
  expect(readdirSync(disk).filter((name) => name.includes('.tmp'))).toEqual([]);
});

function mount(disk: string): void {
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
  onTestFinished(() => {
    execFileSync('umount', [disk]);
  });
}

/** Writes until there is no room. */
function fill(disk: string): void {
  for (const size of [4096, 1])
    for (let file = 0; file < 64; file += 1)
      try {
        writeFileSync(join(disk, `fill-${size}-${file}`), Buffer.alloc(size));
      } catch {
        break;
      }
}

function mounts(): boolean {
  const disk = mkdtempSync(join(tmpdir(), 'crib-test-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    execFileSync('umount', [disk]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(disk, { recursive: true });
  }
}
