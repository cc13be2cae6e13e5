import { type SpawnOptions, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';

// A start of the program takes its time on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

/** The program as it is installed. */
export const crib: string = join(import.meta.dirname, '../bin/crib.js');

/** What a run of the program gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real program with these words, and gives what it printed and ended with. */
export function runCrib(words: readonly string[], options: SpawnOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env;
    const child = spawn(process.execPath, [crib, ...words], {
      ...options,
      // What a run says again is tested by itself.
      env: { ...environment, XDG_STATE_HOME: stateHome(), XDG_CACHE_HOME: '/dev/null', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk) => (out += chunk));
    child.stderr?.on('data', (chunk) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const states = join(tmpdir(), `crib-test-state-${process.pid}`);
process.once('exit', () => rmSync(states, { recursive: true, force: true }));

/** A place for the state that no other test has, and that is not the user's. */
export function stateHome(): string {
  const { testPath = '', currentTestName = '' } = expect.getState();
  const name = createHash('sha256').update(`${testPath} ${currentTestName}`).digest('hex').slice(0, 16);
  return join(states, name);
}
