import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '@cribnotes/core';
import { type FolderSettings, parseSettings } from '@cribnotes/core/settings';
import { Refusal } from '../exit.ts';
import { atFile } from '../notes/file-diagnostic.ts';
import { isWithin, readBeside } from '../notes/read-beside.ts';
import { ask } from '../repeat/recording.ts';
import { refusing } from '../system-error.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';
import { maySay } from './may-say.ts';

/** The name of the file that says how the notes of a folder are built. */
export const SETTINGS = 'crib.yaml';

/** A folder with a `crib.yaml`, and what that says. */
export interface Project {
  /** Absolute; nothing outside of it is read or written because the file says so. */
  readonly root: string;
  readonly said: FolderSettings;
}

/** What was found where a `crib.yaml` may be. */
export type ProjectSearch =
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'passed-over'; readonly root: string; readonly why: Diagnostic }
  | { readonly kind: 'none' };

/**
 * Looks for the nearest `crib.yaml` in a folder and those above it. It ends at the home folder, at the root of a repository,
 * or, where the folder is in neither, where the user stands: a file that somebody has put above says nothing, and one of another
 * user is passed over.
 */
export async function projectAbove(
  start: string,
  isMeant: (project: Project) => boolean = () => true,
): Promise<ProjectSearch> {
  for (const root of foldersAbove(start, homedir(), fromUser('.'))) {
    const found =
      root === start || maySay(join(root, SETTINGS), start) ? await projectAt(root) : ofOthers(root);
    if (found.kind === 'passed-over' || (found.kind === 'project' && isMeant(found.project))) return found;
  }
  return { kind: 'none' };
}

const ofOthers = (root: string): ProjectSearch => ({
  kind: 'passed-over',
  root,
  why: atFile(SETTINGS, 'file/other-user', 'warning', 'passed over: it is not of whom the notes are'),
});

/** Reads the `crib.yaml` of a folder, where there is one. */
export async function projectAt(root: string): Promise<ProjectSearch> {
  const path = join(root, SETTINGS);
  const text = await refusing(`cannot read ${visible(path)}`, () => readBeside(root, SETTINGS));
  if (text === undefined) return { kind: 'none' };
  if (typeof text !== 'string') return { kind: 'passed-over', root, why: text };
  return { kind: 'project', project: { root, said: parseSettings(text) } };
}

/** A folder and those above it, the nearest first. */
export function foldersAbove(start: string, home: string, standing: string): readonly string[] {
  const above: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    above.push(folder);
    if (folder === home || ask('exists', join(folder, '.git'))) return above;
    if (folder === dirname(folder)) break;
  }
  const known = above.filter((folder) => folder === start || (folder + sep).startsWith(join(standing, sep)));
  return known;
}

/** A folder's `crib.yaml` as seen from where the user stands. */
export function settingsName(root: string): string {
  return relative(fromUser('.'), join(root, SETTINGS));
}

/** The absolute path of what a `crib.yaml` names. Throws a refusal where it lies outside of the file's folder. */
export async function pathIn(root: string, name: string, key: string): Promise<string> {
  const path = resolve(root, name);
  const outside = new Refusal(
    `${visible(join(root, SETTINGS))}: ${key} “${visible(name)}” lies outside of that folder`,
    'put crib.yaml into a folder that holds both, or name the path in the call',
  );
  const way = relative(root, path);
  // On Windows, another drive or machine is no way from here, and is asked for nothing.
  if (isAbsolute(way) || way.split(sep)[0] === '..') throw outside;
  // What is to be made there is made where the folders above it lead.
  if (!(await isWithin(root, standingAbove(path)))) throw outside;
  return path;
}

/** A path, or the nearest one above it at which something stands. */
function standingAbove(path: string): string {
  return ask('exists', path) || path === dirname(path) ? path : standingAbove(dirname(path));
}
