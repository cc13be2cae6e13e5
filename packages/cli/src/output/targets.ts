import { join } from 'node:path';
import type { OutputFile } from '@cribnotes/core';
import { Refusal } from '../exit.ts';
import type { Input } from '../notes/input.ts';
import { visible } from '../visible.ts';
import type { Target } from './write.ts';

/** A file to write, with what its emitter says about it. */
export interface PlacedFile extends Target {
  readonly summary?: string;
  readonly summaryAgain?: string;
}

/** Gives each file of the emitters its absolute path: in `out`, or, for what is kept with the notes, at `lock`. */
export function place(
  files: readonly OutputFile[],
  input: Input,
  out: string,
  lock: string,
): readonly PlacedFile[] {
  const placed = [];
  for (const { path, beside, ...file } of files) {
    if (!/^[a-z0-9][a-z0-9._-]*$/.test(path))
      throw new Error(`Cannot write "${path}", expected a plain file name`);
    const full = beside === 'notes' ? lock : join(out, path);
    if (input.files.includes(full)) throw new Refusal(`${visible(full)} is kept: it is one of the notes`);
    placed.push({ ...file, path: full });
  }
  // What is kept with the notes goes first: a deck must never be newer than its lock.
  return placed.sort(
    (left, right) => Number(right.path.endsWith('.json')) - Number(left.path.endsWith('.json')),
  );
}
