import { basename, dirname, extname, join, sep } from 'node:path';
import { Refusal } from '../exit.ts';
import { ask } from '../repeat/recording.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';

/** What the user pointed at: one folder, files, or standard input. */
export interface Input {
  readonly kind: 'folder' | 'files' | 'stdin';
  /** The notes' folder, absolute; nothing outside of it is read. */
  readonly root: string;
  /** Absolute paths of the files; empty for a folder. */
  readonly files: readonly string[];
  /** The name of the topic where no note gives one. */
  readonly name: string;
}

/** Gives what the absolute `paths` point at. Throws a refusal for what is not there, and for more than one folder. */
export async function inputAt(paths: readonly string[]): Promise<Input> {
  const kinds = await Promise.all(paths.map(kindOf));
  const [first] = paths;
  if (first === undefined) throw new Refusal('no notes named', 'name a folder or files: crib build notes');
  if (kinds.length === 1 && kinds[0] === 'folder') {
    return { kind: 'folder', root: first, files: [], name: basename(first) || 'notes' };
  }
  const folder = paths[kinds.indexOf('folder')];
  if (folder !== undefined) {
    throw new Refusal(
      `cannot build several folders as one topic: ${visible(folder)}`,
      'name one folder, or the files of one topic; run crib once for each topic',
    );
  }
  const root = paths.map((path) => dirname(path)).reduce(commonFolder);
  const name = paths.length === 1 ? basename(first, extname(first)) : basename(root) || 'notes';
  return { kind: 'files', root, files: [...new Set(paths)], name };
}

async function kindOf(path: string): Promise<'folder' | 'file'> {
  try {
    const kind = ask('kind', path);
    if (kind !== 'other') return kind;
  } catch (error) {
    if (isSystemError(error)) throw new Refusal(`cannot read ${visible(path)}: ${causeOf(error)}`);
    throw error;
  }
  throw new Refusal(`cannot read ${visible(path)}: not a file or folder`);
}

function commonFolder(left: string, right: string): string {
  let folder = left;
  while (!(right + sep).startsWith(join(folder, sep))) folder = dirname(folder);
  return folder;
}
