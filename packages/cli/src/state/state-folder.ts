import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** What the place of the state depends on, so that tests can be another system. */
export interface StateSystem {
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  readonly platform: NodeJS.Platform;
}

/** Gives the folder for what a build leaves to the next one, on this machine alone; none where the user has no home. */
export function stateFolder(
  { env, home, platform }: StateSystem = { env: process.env, home: homedir(), platform: process.platform },
): string | undefined {
  const asked = absolute(env.XDG_STATE_HOME);
  const base =
    asked ?? (platform === 'win32' ? absolute(env.LOCALAPPDATA) : undefined) ?? underHome(home, platform);
  return base && join(base, 'cribnotes');
}

/** A path that is not absolute is none, as in the XDG Base Directory Specification. */
export function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}

function underHome(home: string, platform: NodeJS.Platform): string | undefined {
  if (home === '' || home === '/') return undefined;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return platform === 'win32' ? join(home, 'AppData', 'Local') : join(home, '.local', 'state');
}
