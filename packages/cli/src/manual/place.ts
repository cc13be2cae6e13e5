import { join, resolve } from 'node:path';
import { Refusal } from '../exit.ts';
import { visible } from '../visible.ts';
import type { Environment } from './environment.ts';

/** Where the user wants manual pages. Without either they are the user's own. */
export interface PlaceOptions {
  /** For all users of this machine. */
  readonly system?: boolean;
  /** Below this folder, in `share/man`. */
  readonly prefix?: string;
}

/** Folders for pages of all users that do not belong to the system's packages, where not `/usr/local/share/man`. */
const systemRoots: Partial<Record<NodeJS.Platform, string>> = {
  openbsd: '/usr/local/man',
  netbsd: '/usr/pkg/man',
};

/**
 * Gives the root of a tree of manual pages.
 * The user's own is `~/.local/share/man`, whatever XDG_DATA_HOME says: no `man` looks at that (manpath(5)).
 */
export function manualRoot(options: PlaceOptions, { home, platform }: Environment): string {
  if (platform === 'win32')
    throw new Refusal('there are no manual pages on Windows', 'install them inside WSL');
  if (options.prefix !== undefined) return join(resolve(options.prefix), 'share/man');
  if (options.system) return systemRoots[platform] ?? '/usr/local/share/man';
  if (home === '' || home === '/') throw new Refusal('there is no home folder', 'say where with --prefix');
  return join(home, '.local/share/man');
}

/** Gives the path of a page in a tree. Throws a refusal where the name could leave it. */
export function pagePath(root: string, name: string): string {
  if (!/^[a-z0-9][a-z0-9._-]{0,79}$/.test(name)) {
    throw new Refusal(
      `“${visible(name)}” is no name of a manual page`,
      'use the topic’s name, in lower case without blanks: docker-notes',
    );
  }
  return join(root, 'man7', `${name}.7`);
}
