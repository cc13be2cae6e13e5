import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '@cribnotes/core';
import { causeOf, isSystemError } from '../system-error.ts';
import { atFile } from './file-diagnostic.ts';
import { noteLimits } from './note-limits.ts';

/** The notes below a folder, and what was passed over and has to be said. */
export interface Walk {
  /** Paths relative to the root with `/`, sorted by code units. */
  readonly ids: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const noteName = /\.(md|markdown|mdown|mkd)$/i;

/**
 * Finds the Markdown files below `root`. Links are never followed out of it, folders that begin with a dot,
 * `node_modules` and the folders in `passOver` (absolute paths) are left out.
 */
export async function walkNotes(root: string, passOver: ReadonlySet<string>): Promise<Walk> {
  const ids: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const realRoot = await realpath(root);
  const waiting = [{ folder: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const entry of await entriesOf(next.folder, root, diagnostics)) {
      const path = join(next.folder, entry.name);
      const id = idOf(root, path);
      if (isPassedOver(entry, path, passOver)) continue;
      if (entry.isDirectory()) {
        if (next.depth < noteLimits.depth) waiting.push({ folder: path, depth: next.depth + 1 });
        else
          diagnostics.push(
            atFile(
              id,
              'file/too-deep',
              'warning',
              `folder passed over: more than ${noteLimits.depth} levels deep`,
            ),
          );
      } else if (entry.isSymbolicLink()) {
        const found = await judgeLink(path, id, realRoot);
        if (found === 'note') ids.push(id);
        else if (found) diagnostics.push(found);
      } else if (noteName.test(entry.name)) {
        if (entry.name.includes('\uFFFD'))
          diagnostics.push(atFile(id, 'file/name', 'warning', 'passed over: the file name is not UTF-8'));
        else if (entry.isFile()) ids.push(id);
        else diagnostics.push(atFile(id, 'file/not-regular', 'warning', 'passed over: not a regular file'));
      }
    }
  }
  return { ids: ids.sort(), diagnostics };
}

/** The path of a note relative to the root, with `/`. */
export function idOf(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

async function entriesOf(
  folder: string,
  root: string,
  diagnostics: Diagnostic[],
): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (folder === root || !isSystemError(error)) throw error;
    diagnostics.push(
      atFile(idOf(root, folder), 'file/unreadable', 'error', `cannot read the folder: ${causeOf(error)}`),
    );
    return [];
  }
}

function isPassedOver(entry: Dirent, path: string, passOver: ReadonlySet<string>): boolean {
  return entry.name.startsWith('.') || entry.name === 'node_modules' || passOver.has(path);
}

async function judgeLink(
  path: string,
  id: string,
  realRoot: string,
): Promise<'note' | Diagnostic | undefined> {
  if (!noteName.test(id)) return undefined;
  try {
    const target = await realpath(path);
    if (!(target + sep).startsWith(realRoot + sep)) {
      return atFile(
        id,
        'file/outside-root',
        'warning',
        'passed over: the link leads out of the notes’ folder',
      );
    }
    const facts = await stat(target);
    if (facts.isDirectory())
      return atFile(id, 'file/symlink-loop', 'warning', 'passed over: a link to a folder');
    if (!facts.isFile())
      return atFile(
        id,
        'file/not-regular',
        'warning',
        'passed over: a link to something that is not a regular file',
      );
    return noteName.test(target) ? undefined : 'note';
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const rule = error.code === 'ELOOP' ? 'file/symlink-loop' : 'file/unreadable';
    return atFile(id, rule, 'warning', `passed over: ${causeOf(error)}`);
  }
}
