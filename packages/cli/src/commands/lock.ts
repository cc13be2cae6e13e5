import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '@cribnotes/core';
import { confirmRetired, type Lock, mergeLockTexts, printLock, readLock } from '@cribnotes/emit-anki';
import { toLine } from '../diagnostics/line.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { inputAt } from '../notes/input.ts';
import { loadLock, lockPath } from '../output/lock.ts';
import { writeAll } from '../output/write.ts';
import { tell } from '../say.ts';
import { refusing } from '../system-error.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';

/** The options of `crib lock done`. */
export interface LockOptions {
  readonly out: string;
  readonly lock?: string;
}

/** `crib lock merge`: what git calls with two branches' locks. The result goes to the place of the first one. */
export async function mergeLock(ours: string, theirs: string): Promise<ExitCode> {
  const [one, other] = await Promise.all([textAt(ours), textAt(theirs)]);
  const merged = mergeLockTexts(one, other);
  if ('rule' in merged) return refused(ours, merged);
  await put(ours, merged);
  return exitCodes.fine;
}

/** `crib lock done`: says that Anki knows of the notes that are retired. */
export async function retiredDone(paths: readonly string[], options: LockOptions): Promise<ExitCode> {
  const input = await inputAt(paths.map((path) => fromUser(path)));
  const path = await lockPath(input, fromUser(options.out), options.lock);
  const text = await loadLock(path);
  if (text === undefined)
    throw new Refusal(`there is no ${visible(path)}`, 'crib build makes it, with the deck');
  const read = readLock(text);
  if ('rule' in read) return refused(path, read);
  const done = confirmRetired(read.lock, Math.floor(Date.now() / 1000));
  const count = Object.entries(done.notes).filter(([key, note]) => note !== read.lock.notes[key]).length;
  if (count > 0) await put(path, done);
  tell(count === 0 ? 'nothing waits to be retired in Anki' : `${count} retired: no deck has them any more`);
  return exitCodes.fine;
}

async function textAt(path: string): Promise<string> {
  const full = fromUser(path);
  return refusing(`cannot read ${visible(path)}`, async () => readFile(full, 'utf8'));
}

async function put(path: string, lock: Lock): Promise<void> {
  await writeAll([{ path: fromUser(path), bytes: new TextEncoder().encode(printLock(lock)) }], true);
}

function refused(path: string, fault: Diagnostic): ExitCode {
  tell(toLine({ ...fault, span: { ...fault.span, source: path } }));
  return exitCodes.notes;
}
