import { spawn } from 'node:child_process';
import { expect, onTestFinished, vi } from 'vitest';
import { crib, stateHome } from '../run-crib.ts';

/** A `crib watch` that runs. */
export interface Watching {
  /** What it has said so far, a line each. */
  readonly lines: () => readonly string[];
  /** Waits till as many lines say it. */
  readonly says: (what: RegExp, times?: number) => Promise<void>;
  /** Presses Ctrl-C, and gives what it ends with. */
  readonly end: () => Promise<number | null>;
}

/** Starts `crib watch` with these words, and gives it when its first builds are done. It ends with the test. */
export async function startWatch(cwd: string, ...words: readonly string[]): Promise<Watching> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env;
  const child = spawn(process.execPath, [crib, 'watch', ...words], {
    cwd,
    env: { ...environment, XDG_STATE_HOME: stateHome() },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const lines = (): readonly string[] => said.split('\n').slice(0, -1);
  const says = async (what: RegExp, times = 1): Promise<void> => {
    const enough = (): boolean => lines().filter((line) => what.test(line)).length >= times;
    await vi.waitFor(() => expect(enough(), `${what}, ${times} times:\n${said}`).toBe(true), {
      timeout: 50_000,
      interval: 20,
    });
  };
  await says(/^watching /);
  return {
    lines,
    says,
    end: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
