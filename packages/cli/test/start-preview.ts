import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { crib, stateHome } from './run-crib.ts';

/** Starts `crib preview` with these words, and gives the address that it says. It is stopped when the test ends. */
export async function startPreview(words: readonly string[], cwd: string): Promise<string> {
  const child = spawn(process.execPath, [crib, 'preview', ...words], {
    cwd,
    env: { ...process.env, XDG_STATE_HOME: stateHome() },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(async () => {
    const closed = once(child, 'close');
    child.kill('SIGINT');
    await closed;
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return said.toString().trim();
}
