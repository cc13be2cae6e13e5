import { statSync } from 'node:fs';
import { type FSWatcher, watch as watchFiles } from 'chokidar';
import { missedSaves } from './missed-saves.ts';
import type { Rounds } from './rounds.ts';
import type { WatchedPlace } from './watched-place.ts';

/** Milliseconds between two looks at files that tell nothing. */
const LOOKS = 1000;

/** Milliseconds between two looks at whether the folder is still the same one. */
const PULSE = 500;

/**
 * Has the rounds of a place hear of what is saved, and `gone` of a folder that is there no more; gives when all its files
 * are known. A watcher may not tell that its own folder went, and never that it is there again, so that is looked after here.
 */
export async function watchPlace(
  place: WatchedPlace,
  { saved, contents }: Rounds,
  poll: boolean,
  gone: (folder: string) => void,
): Promise<void> {
  const watchOn = (found: (path: string) => void): FSWatcher => {
    let taking = found;
    const watcher = watcherOf(place, poll);
    watcher.once('ready', () => {
      taking = saved;
    });
    watcher.on('all', (event, path) => {
      if (event === 'add') taking(path);
      else if (event === 'change' || event === 'unlink') saved(path);
    });
    return watcher;
  };
  const learning: Promise<void>[] = [];
  let watcher = watchOn((path) => learning.push(contents.learn(path)));
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  await Promise.all(learning);
  let known = place.folders.map(identityOf);
  const missed = missedSaves(contents.paths);
  setInterval(() => {
    for (const path of missed()) saved(path);
    const now = place.folders.map(identityOf);
    for (const [at, folder] of place.folders.entries())
      if (now[at] === undefined && known[at] !== undefined) gone(folder);
    const another = now.some((identity, at) => identity !== undefined && identity !== known[at]);
    known = now;
    if (!another) return;
    void watcher.close();
    watcher = watchOn(saved);
    for (const path of contents.paths()) saved(path);
  }, PULSE);
}

/** What another folder in the place of one has otherwise; nothing where there is none. */
function identityOf(folder: string): number | undefined {
  try {
    return statSync(folder).ino;
  } catch {
    return undefined;
  }
}

function watcherOf({ folders, deep, concerns }: WatchedPlace, poll: boolean): FSWatcher {
  const watcher = watchFiles([...folders], {
    usePolling: poll,
    interval: LOOKS,
    atomic: true,
    followSymlinks: false,
    ...(deep ? {} : { depth: 0 }),
    ignored: (path, facts) => !concerns(path, facts && (facts.isFile() ? 'file' : 'folder')),
  });
  // A folder that goes while it is read is told by its events.
  watcher.on('error', () => {});
  return watcher;
}
