import { basename, dirname, join, relative, sep } from 'node:path';
import { type Input, inputAt } from '../notes/input.ts';
import { fromUser } from '../where.ts';

/** A topic that is built again when one of its files changes. */
export interface WatchedTopic {
  /** The paths of its notes as the user typed them. */
  readonly paths: readonly string[];
  readonly input: Input;
  /** What it is called in the lines about it. */
  readonly name: string;
  /** The folders to watch, with those below them where the topic is a folder. */
  readonly folders: readonly string[];
  /** True for the path of a folder or file that may change what is built; which of them it is may not be known yet. */
  readonly concerns: (path: string, kind?: 'folder' | 'file') => boolean;
}

/** Files of a folder that say something: notes, what is said beside them, and pictures. */
const TELLING = /\.(?:md|markdown|mdown|mkd|png|jpe?g|gif|svg|webp)$|^(?:crib|overrides)\.yaml$/i;

/** Gives the topics that the user named: each folder is one, and all files together. Throws a refusal for what is not there. */
export async function watchedTopics(paths: readonly string[], out: string): Promise<readonly WatchedTopic[]> {
  const inputs = await Promise.all(
    [...new Set(paths)].map(async (path) => ({ path, input: await inputAt([fromUser(path)]) })),
  );
  const folders = inputs.filter(({ input }) => input.kind === 'folder');
  const files = inputs.flatMap(({ path, input }) => (input.kind === 'files' ? [path] : []));
  return [
    ...folders.map(({ path, input }) => folderTopic(path, input, out)),
    ...(files.length > 0 ? [filesTopic(files, await inputAt(files.map((path) => fromUser(path))))] : []),
  ];
}

function folderTopic(path: string, input: Input, out: string): WatchedTopic {
  return {
    paths: [path],
    input,
    name: input.name,
    folders: [input.root],
    concerns: (at, kind) => {
      if (at === input.root) return true;
      const names = relative(input.root, at).split(sep);
      if (names.some((name) => name.startsWith('.') || name === 'node_modules')) return false;
      if (out !== input.root && (at === out || at.startsWith(out + sep))) return false;
      return kind !== 'file' || TELLING.test(basename(at));
    },
  };
}

function filesTopic(paths: readonly string[], input: Input): WatchedTopic {
  const files = new Set(input.files);
  const folders = [...new Set(input.files.map((path) => dirname(path)))];
  return {
    paths,
    input,
    name: input.name,
    folders,
    concerns: (at, kind) => (kind !== 'folder' && files.has(at)) || (kind !== 'file' && folders.includes(at)),
  };
}

/** The path that stands for a topic: its folder, or the first of its files. */
export const placeOf = ({ input }: WatchedTopic): string =>
  input.kind === 'folder' ? input.root : (input.files[0] ?? join(input.root, input.name));
