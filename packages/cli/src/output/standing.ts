import { lstatSync, readFileSync } from 'node:fs';

/** What stands where a file is to be written. */
export type Standing =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'other' };

/** Node reads no more at once, and nothing that we make is as large. */
const MOST = 2 ** 31 - 1;

/** Gives what stands at a path, links not followed. Throws what the file system throws. */
export function standingAt(path: string): Standing {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return { kind: 'nothing' };
  if (facts.isDirectory()) return { kind: 'folder' };
  if (!facts.isFile()) return { kind: 'other' };
  return { kind: 'bytes', bytes: facts.size > MOST ? new Uint8Array() : readFileSync(path) };
}
