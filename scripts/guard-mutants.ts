/**
 * Takes the guards of docs/security.md away, one after the other, and runs the tests that hold them: each must fail.
 * The checkout stays as it is: this happens in a clone of what is committed.
 * Usage: guard-mutants [word …]; with words only the mutants whose names have one of them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { guards } from './faults/guards.ts';
import { guardsOfFiles } from './faults/guards-of-files.ts';
import { guardsOfTheMachine } from './faults/guards-of-the-machine.ts';
import { moreGuards } from './faults/more-guards.ts';

const root = resolve(import.meta.dirname, '..');
const clone = mkdtempSync(join(tmpdir(), 'crib-guards-'));
const words = process.argv.slice(2);
let survivors = 0;
let tried = 0;

try {
  execFileSync('git', ['clone', '--quiet', root, clone]);
  execFileSync('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile', '--silent'], { cwd: clone });
  for (const { guard, file, project, tests, mutants } of [
    ...guards,
    ...moreGuards,
    ...guardsOfFiles,
    ...guardsOfTheMachine,
  ])
    for (const [name, from, to] of mutants) {
      if (words.length > 0 && !words.some((word) => `${guard} ${name}`.includes(word))) continue;
      const path = join(clone, file);
      const whole = readFileSync(path, 'utf8');
      if (!whole.includes(from)) throw new Error(`Cannot take away "${from}": ${file} has none`);
      writeFileSync(
        path,
        whole.replace(from, () => to),
      );
      const { status } = spawnSync(
        'npx',
        ['vitest', 'run', '--testTimeout=60000', '--project', project, ...tests],
        { cwd: clone, stdio: 'ignore' },
      );
      writeFileSync(path, whole);
      tried += 1;
      if (status === 0) survivors += 1;
      console.log(`${status === 0 ? 'ALIVE ' : 'caught'} ${guard}: ${name}`);
    }
} finally {
  rmSync(clone, { recursive: true, force: true });
}
console.log(`${tried - survivors} of ${tried} caught`);
process.exitCode = survivors > 0 ? 1 : 0;
