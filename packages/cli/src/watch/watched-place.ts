import { stat } from 'node:fs/promises';
import { basename, dirname, relative, sep } from 'node:path';
import { Refusal } from '../exit.ts';
import { inputAt } from '../notes/input.ts';
import { STANDARD_INPUT } from '../notes/standard-input.ts';
import { projectAbove } from '../settings/project.ts';
import { planTopics } from '../topics/plan-topics.ts';
import { fromUser } from '../where.ts';

/** A folder, or files, of whose notes topics are made again when they change. */
export interface WatchedPlace {
  /** The paths as the user typed them; none for the folder of a `crib.yaml`. */
  readonly paths: readonly string[];
  /** The path of the folder, or of the first file. */
  readonly path: string;
  /** The folders to watch. */
  readonly folders: readonly string[];
  /** True where folders below these count too. */
  readonly deep: boolean;
  /** True for the path of a folder or file that may change what is built; which of them it is may not be known yet. */
  readonly concerns: (path: string, kind?: 'folder' | 'file') => boolean;
}

/** Files of a folder that say something: notes, what is said beside them, and pictures. */
const TELLING = /\.(?:md|markdown|mdown|mkd|png|jpe?g|gif|svg|webp)$|^(?:crib|overrides)\.yaml$/i;

/**
 * Gives what the user named: each folder by itself, and all files together; without paths the folder of the nearest
 * `crib.yaml`. What is made in the folder `out` concerns nobody. Throws a refusal for what is not there.
 */
export async function watchedPlaces(paths: readonly string[], out: string): Promise<readonly WatchedPlace[]> {
  if (paths.includes(STANDARD_INPUT)) throw new Refusal('standard input cannot be watched', 'name a folder');
  if (paths.length === 0) {
    // Without a crib.yaml this says what is missing.
    await planTopics([]);
    const found = await projectAbove(fromUser('.'));
    const root = found.kind === 'project' ? found.project.root : fromUser('.');
    return [folderPlace([], root, out)];
  }
  const full = [...new Set(paths)].map((path) => ({ path, at: fromUser(path) }));
  const isFolder = await Promise.all(full.map(({ at }) => isFolderAt(at)));
  const folders = full.filter((_, index) => isFolder[index]);
  const files = full.filter((_, index) => !isFolder[index]);
  return [
    ...folders.map(({ path, at }) => folderPlace([path], at, out)),
    ...(files.length > 0 ? [await filesPlace(files)] : []),
  ];
}

function folderPlace(paths: readonly string[], root: string, out: string): WatchedPlace {
  return {
    paths,
    path: root,
    folders: [root],
    deep: true,
    concerns: (at, kind) => {
      if (at === root) return true;
      const names = relative(root, at).split(sep);
      if (names.some((name) => name.startsWith('.') || name === 'node_modules')) return false;
      if (out !== root && (at === out || at.startsWith(out + sep))) return false;
      return kind !== 'file' || TELLING.test(basename(at));
    },
  };
}

async function filesPlace(
  named: readonly { readonly path: string; readonly at: string }[],
): Promise<WatchedPlace> {
  const { files } = await inputAt(named.map(({ at }) => at));
  const known = new Set(files);
  const folders = [...new Set(files.map((path) => dirname(path)))];
  return {
    paths: named.map(({ path }) => path),
    path: files[0] ?? '',
    folders,
    deep: false,
    concerns: (at, kind) => (kind !== 'folder' && known.has(at)) || (kind !== 'file' && folders.includes(at)),
  };
}

function isFolderAt(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
