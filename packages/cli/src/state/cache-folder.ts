import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { absolute, type StateSystem } from './state-folder.ts';

/** Gives the user's folder for what may be deleted at any time and is only made again; none where the user has no home. */
export function cacheFolder(
  { env, home, platform }: StateSystem = { env: process.env, home: homedir(), platform: process.platform },
): string | undefined {
  const asked = absolute(env.XDG_CACHE_HOME);
  if (asked !== undefined) return join(asked, 'cribnotes');
  if (platform === 'win32') {
    const local = absolute(env.LOCALAPPDATA) ?? (home === '' ? undefined : join(home, 'AppData', 'Local'));
    return local && join(local, 'cribnotes', 'cache');
  }
  if (home === '' || home === '/') return undefined;
  return join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'cribnotes');
}

/**
 * Gives the same, but none that is another user's: code that is kept there is run, as when the administrator runs crib with
 * the home of somebody else.
 */
export function ownCacheFolder(user: number | undefined = process.geteuid?.()): string | undefined {
  const folder = cacheFolder();
  if (folder === undefined || user === undefined) return folder;
  try {
    const owner = statSync(folder, { throwIfNoEntry: false })?.uid ?? user;
    return owner === user ? folder : undefined;
  } catch {
    return undefined;
  }
}
