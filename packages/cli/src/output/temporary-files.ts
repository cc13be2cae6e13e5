import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endOnSignals } from '../signals.ts';

const pattern = /^\.crib-(\d+)-\d+\.tmp$/;
const alive = new Set<string>();
let made = 0;

/** Gives a new path in `folder` for a file that is being written; `removeTemporaryFiles` knows it from then on. */
export function temporaryPath(folder: string): string {
  if (made === 0) endOnSignals(removeTemporaryFiles);
  made += 1;
  const path = join(folder, `.crib-${process.pid}-${made}.tmp`);
  alive.add(path);
  return path;
}

/** Tells that the file has got its own name. */
export function forgetTemporaryFile(path: string): void {
  alive.delete(path);
}

/** Removes what this run has not finished writing. Synchronous, so that a signal's handler can call it. */
export function removeTemporaryFiles(): void {
  for (const path of alive) rmSync(path, { force: true });
  alive.clear();
}

/** Removes what runs that were killed have left in `folder`. */
export function removeStaleFiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(pattern.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) rmSync(join(folder, name), { force: true });
  }
}

/** True while a process of that number runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
