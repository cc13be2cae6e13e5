import { createHash } from 'node:crypto';
import { readdirSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { endOnSignals } from '../signals.ts';

/** Since names had no machine in them, that part may be missing. */
const pattern = /^\.crib-(\d+)-\d+(?:-([0-9a-f]{8}))?\.tmp$/;

/** Milliseconds after which nobody writes a file any more. */
const ABANDONED = 24 * 60 * 60 * 1000;

const alive = new Set<string>();
let made = 0;

/** Gives a new path in `folder` for a file that is being written; `removeTemporaryFiles` knows it from then on. */
export function temporaryPath(folder: string): string {
  if (made === 0) endOnSignals(removeTemporaryFiles);
  made += 1;
  const path = join(folder, `.crib-${process.pid}-${made}-${machine()}.tmp`);
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

/**
 * Removes what runs that were killed have left in `folder`. A number of a process says nothing in another container or on
 * another machine that has the same folder: what was written there goes when it is a day old.
 */
export function removeStaleFiles(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [, pid, where] = pattern.exec(entry.name) ?? [];
    // What has such a name and is no file is of somebody else.
    if (pid === undefined || !entry.isFile()) continue;
    const path = join(folder, entry.name);
    if (where === machine() ? !isRunning(Number(pid)) : isOld(path)) rmSync(path, { force: true });
  }
}

function isOld(path: string): boolean {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts !== undefined && Date.now() - facts.mtimeMs > ABANDONED;
}

let known: string | undefined;

/** Gives what tells where numbers of processes mean the same: the machine, and on Linux the namespace (pid_namespaces(7)). */
function machine(): string {
  known ??= createHash('sha256').update(`${hostname()} ${pidNamespace()}`).digest('hex').slice(0, 8);
  return known;
}

function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
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
