import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Runner } from './measure.ts';

const root = join(import.meta.dirname, '../..');

/** The package as npm installs it. */
export interface Shipped {
  readonly version: string;
  /** The words that start it. */
  readonly start: readonly string[];
}

/** Gives the package of `pnpm bundle`, installed in a folder. */
export function installShipped(folder: string): Shipped {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const made = execFileSync(process.execPath, [join(root, 'scripts/bundle.ts')], { encoding: 'utf8' }).trim();
  const words = ['install', '--silent', '--no-audit', '--no-fund', join(root, made)];
  execFileSync('npm', words, { cwd: folder, stdio: 'inherit' });
  const start = [process.execPath, join(folder, 'node_modules/cribnotes/lib/crib.js')];
  const [node = '', ...rest] = [...start, '--version'];
  return { version: execFileSync(node, rest, { encoding: 'utf8' }).trim(), start };
}

/** A folder for what one runner remembers and makes, so that the others know nothing of it. */
export interface OwnPlace {
  readonly out: string;
  readonly env: NodeJS.ProcessEnv;
  /** Forgets all but the compiled program: what was read, said, made and learnt. */
  readonly forget: () => void;
}

/** Gives such a place for a topic whose notes lie in `notes`. */
export function ownPlace(folder: string, notes: string): OwnPlace {
  const out = join(folder, 'out');
  const cache = join(folder, 'cache');
  const state = join(folder, 'state');
  mkdirSync(join(cache, 'cribnotes'), { recursive: true });
  return {
    out,
    env: { XDG_CACHE_HOME: cache, XDG_STATE_HOME: state },
    forget() {
      const locks = globSync('**/anki.lock.json', { cwd: notes }).map((lock) => join(notes, lock));
      for (const path of [out, state, ...locks]) rmSync(path, { recursive: true, force: true });
      const kept = join(cache, 'cribnotes');
      for (const name of readdirSync(kept))
        if (name !== 'compiled') rmSync(join(kept, name), { recursive: true });
    },
  };
}

/** Gives a runner of `crib` that must make everything anew. */
export function afresh(name: string, words: readonly string[], place: OwnPlace): Runner {
  return { name, command: words, env: place.env, prepare: place.forget, ends: [0, 1] };
}
