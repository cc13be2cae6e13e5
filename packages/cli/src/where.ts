import { isAbsolute, resolve } from 'node:path';
import { Refusal } from './exit.ts';

/**
 * Gives the absolute path of what the user typed.
 * `pnpm crib` runs in the workspace's root and tells in INIT_CWD where the user stands.
 */
export function fromUser(path: string, environment: NodeJS.ProcessEnv = process.env): string {
  return isAbsolute(path) ? resolve(path) : resolve(standing(environment), path);
}

function standing(environment: NodeJS.ProcessEnv): string {
  const throughScript = environment.npm_lifecycle_event === 'crib' ? environment.INIT_CWD : undefined;
  if (throughScript) return throughScript;
  try {
    return process.cwd();
  } catch {
    throw new Refusal('cannot tell the current folder: it is gone', 'change to a folder that exists');
  }
}
