import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../exit.ts';
import { isRunning } from '../output/temporary-files.ts';
import { isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';

/**
 * Takes it that these notes are watched by this process, until it ends. Two that build the same notes would take each other's
 * files, so it throws a refusal where another process watches them. Without a state folder nobody can know.
 */
export function beOnlyWatcher(place: string, state: string | undefined): void {
  if (state === undefined) return;
  const folder = join(state, 'watch');
  const path = join(folder, `${createHash('sha256').update(place).digest('hex').slice(0, 16)}.pid`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const other = watcherAt(path);
    if (other !== undefined)
      throw new Refusal(
        `${visible(place)} is watched already, by process ${other}`,
        `end that one first; if it is no crib, remove ${visible(path)}`,
      );
    rmSync(path, { force: true });
    // Of two that come at once, one fails.
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
  } catch (error) {
    // A state that cannot be written keeps nobody from watching.
    if (!isSystemError(error)) throw error;
    if (error.code === 'EEXIST')
      throw new Refusal(`${visible(place)} is watched already, by a process that has just begun`);
    return;
  }
  process.once('exit', () => rmSync(path, { force: true }));
}

function watcherAt(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return pid > 0 && isRunning(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}
