import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../exit.ts';
import { ask, wrote } from '../repeat/recording.ts';
import { causeOf, isSystemError, refusing } from '../system-error.ts';
import { visible } from '../visible.ts';
import { makeFolder } from './make-folder.ts';
import { isOurs } from './marks.ts';
import {
  forgetTemporaryFile,
  removeStaleFiles,
  removeTemporaryFiles,
  temporaryPath,
} from './temporary-files.ts';

/** A file to write, with its absolute path. */
export interface Target {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What must stand there now: a file that somebody has changed meanwhile is kept. */
  readonly before?: Uint8Array;
}

/** What became of a target. */
export type Written = Target & { readonly change: 'new' | 'changed' | 'same' };

/**
 * Writes all targets or none: each goes to a temporary file beside its place and is synced; only when all of them
 * are on the disk do they get their names. A file that is not ours is replaced only with `force`.
 * Throws a refusal and leaves every earlier file as it was.
 */
export async function writeAll<File extends Target>(
  targets: readonly File[],
  force: boolean,
): Promise<readonly (File & Written)[]> {
  const judged = await planWrites(targets, force);
  const waiting = judged.filter(({ change }) => change !== 'same');
  try {
    for (const folder of new Set(targets.map(({ path }) => dirname(path)))) await prepare(folder);
    const ready = [];
    for (const target of waiting) ready.push({ target, temporary: await writeBeside(target) });
    for (const { target, temporary } of ready) {
      await refusing(`cannot write ${visible(target.path)}`, () => rename(temporary, target.path));
      forgetTemporaryFile(temporary);
    }
    for (const folder of new Set(waiting.map(({ path }) => dirname(path)))) await syncFolder(folder);
    for (const { path, bytes } of targets) wrote(path, bytes);
  } finally {
    removeTemporaryFiles();
  }
  return judged;
}

/** Says how each target differs from what stands in its place. Throws a refusal where one must not be replaced. */
export async function planWrites<File extends Target>(
  targets: readonly File[],
  force: boolean,
): Promise<readonly (File & Written)[]> {
  const planned = [];
  for (const target of targets) planned.push({ ...target, change: await judge(target, force) });
  return planned;
}

async function judge({ path, bytes, before }: Target, force: boolean): Promise<Written['change']> {
  try {
    const standing = ask('standing', path);
    switch (standing.kind) {
      case 'nothing':
        if (before !== undefined) throw new Refusal(`${visible(path)} is gone; nothing is written`);
        return 'new';
      case 'folder':
        throw new Refusal(`cannot write ${visible(path)}: a folder of that name is there`);
      case 'other':
        throw foreign(path, force, 'not a regular file');
      case 'bytes': {
        const old = Buffer.from(standing.bytes.buffer, standing.bytes.byteOffset, standing.bytes.byteLength);
        if (old.equals(bytes)) return 'same';
        if (before !== undefined && !old.equals(before))
          throw foreign(path, force, 'changed by somebody else meanwhile');
        if (force || isOurs(path, old)) return 'changed';
        throw foreign(path, force, 'not made by crib');
      }
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new Refusal(`cannot write ${visible(path)}: ${causeOf(error)}`);
  }
}

function foreign(path: string, force: boolean, why: string): Refusal {
  const hint = force
    ? 'move it away'
    : 'move it away, choose another folder with --out, or replace it with --force';
  return new Refusal(`${visible(path)} is kept: ${why} (output/foreign-file)`, hint);
}

async function prepare(folder: string): Promise<void> {
  await refusing(`cannot write to ${visible(folder)}`, async () => {
    makeFolder(folder);
    removeStaleFiles(folder);
  });
}

async function writeBeside({ path, bytes }: Target): Promise<string> {
  const temporary = temporaryPath(dirname(path));
  await refusing(`cannot write ${visible(path)}`, async () => {
    const mode = await modeOf(path);
    const file: FileHandle = await open(temporary, 'wx', 0o666);
    try {
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  });
  return temporary;
}

/** The permissions of the file that will be replaced. */
function modeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mode }) => mode & 0o777,
    () => undefined,
  );
}

/** Makes the new names themselves last. Some file systems cannot sync a folder, and lose nothing by it. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
