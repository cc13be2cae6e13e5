/**
 * Takes the guards of docs/security.md away, one after the other, and runs the tests that hold them: each must fail.
 * The checkout stays as it is: this happens in a clone of what is committed.
 * Usage: guard-mutants [word …]; with words only the mutants whose names have one of them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { allGuards } from './faults/all-guards.ts';

const root = resolve(import.meta.dirname, '..');
const clone = mkdtempSync(join(tmpdir(), 'crib-guards-'));
const words = process.argv.slice(2);
let survivors = 0;
let tried = 0;

/** How long the tests of a guard may take, in seconds: without it some would go on for ever, which is noticed too. */
const longest = 300;

/** Runs tests of the clone as it is; the first that fails is enough. What has not ended by then goes with all its processes. */
function passes(project: string, tests: readonly string[]): boolean {
  const words = ['vitest', 'run', '--testTimeout=60000', '--bail=1', '--project', project, ...tests];
  const inTime = ['--signal=KILL', `${longest}`, 'npx', ...words];
  return spawnSync('timeout', inTime, { cwd: clone, stdio: 'ignore' }).status === 0;
}

const known = new Map<string, boolean>();

/** Whether the tests pass where nothing is missing. */
function holdsWhole(project: string, tests: readonly string[]): boolean {
  const key = [project, ...tests].join(' ');
  const holds = known.get(key) ?? passes(project, tests);
  known.set(key, holds);
  return holds;
}

try {
  execFileSync('git', ['clone', '--quiet', root, clone]);
  execFileSync('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile', '--silent'], { cwd: clone });
  for (const { guard, file, project, tests, mutants } of allGuards)
    for (const [name, from, to] of mutants) {
      if (words.length > 0 && !words.some((word) => `${guard} ${name}`.includes(word))) continue;
      const path = join(clone, file);
      const whole = readFileSync(path, 'utf8');
      if (!whole.includes(from)) throw new Error(`Cannot take away "${from}": ${file} has none`);
      writeFileSync(
        path,
        whole.replace(from, () => to),
      );
      const isAlive = passes(project, tests);
      writeFileSync(path, whole);
      // Tests that fail anyway catch nothing.
      const holds = holdsWhole(project, tests);
      tried += 1;
      if (isAlive || !holds) survivors += 1;
      console.log(`${isAlive ? 'ALIVE ' : holds ? 'caught' : 'FAILS '} ${guard}: ${name}`);
    }
} finally {
  rmSync(clone, { recursive: true, force: true });
}
console.log(`${tried - survivors} of ${tried} caught`);
process.exitCode = survivors > 0 ? 1 : 0;
