/**
 * Runs `crib` where it may do nothing but what it says: without a network, and under `node --permission` reading only itself
 * and the notes, and writing only the notes, the output, its state and its cache; and in a HOME that cannot be written.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { crib, homeIn } from './fault-place.ts';

const root = resolve(import.meta.dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'crib-permissions-'));
const WRITABLE = ['notes', 'out', 'cache', 'state'] as const;
let faults = 0;

/** Whoever is root can take the network away. */
const alone = process.getuid?.() === 0 ? ['unshare', '-n'] : [];

try {
  for (const folder of WRITABLE) mkdirSync(join(place, folder));
  cpSync(join(root, 'content/docker-notes'), join(place, 'notes'), {
    recursive: true,
    filter: (path) => !path.includes('dist'),
  });
  const all = WRITABLE.map(String);
  expectRun('build', ['build', 'notes', '--out', 'out'], all, 0);
  expectRun('build once more', ['build', 'notes', '--out', 'out'], all, 0);
  expectRun('check', ['check', 'notes'], all, 0);
  expectRun('check --fix', ['check', 'notes', '--fix', '--yes'], all, 0);
  expectRun('show', ['show', 'notes'], all, 0);
  expectRun('cards', ['cards', 'notes'], all, 0);
  expectRun('review', ['review', 'notes', '--json'], all, 0);
  expectRun('find', ['find', 'remove'], all, 0);
  expectRun(
    'a HOME that cannot be written',
    ['build', 'notes', '--out', 'out', '--to', 'man'],
    ['notes', 'out'],
    0,
  );
  const other = ['build', 'notes', '--out', 'out', '--to', 'man', '--date', '2026-01-01'];
  expectRun('an output folder that cannot be written', other, ['notes', 'cache', 'state'], 2);
  const made = readdirSync(join(place, 'out')).length;
  if (made !== 4) tell(`FAULT the output folder has ${made} files`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.exitCode = faults > 0 ? 1 : 0;

function expectRun(
  name: string,
  words: readonly string[],
  writable: readonly string[],
  wanted: number,
): void {
  const permissions = [
    '--permission',
    `--allow-fs-read=${root}/`,
    `--allow-fs-read=${place}/`,
    ...writable.map((folder) => `--allow-fs-write=${join(place, folder)}/`),
  ];
  const [program = '', ...before] = [...alone, process.execPath];
  const { status, stderr } = spawnSync(program, [...before, ...permissions, crib, ...words], {
    cwd: place,
    encoding: 'utf8',
    env: homeIn(place),
  });
  const last = stderr.trimEnd().split('\n').at(-1) ?? '';
  const isRight = status === wanted && (wanted === 0 || last.includes(join(place, 'out')));
  tell(
    `${isRight ? 'ok   ' : 'FAULT'} ${name}${isRight ? '' : `: ended with ${status}: ${stderr.slice(-600)}`}`,
  );
}

function tell(line: string): void {
  if (line.startsWith('FAULT')) faults += 1;
  process.stdout.write(`${line}\n`);
}
