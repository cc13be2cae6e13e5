import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a folder by their paths in it, each with a hash of its bytes. */
export type Snapshot = ReadonlyMap<string, string>;

/** Gives the files below a folder as they are now. */
export function filesBelow(folder: string): Snapshot {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries.flatMap((entry) => {
      if (!entry.isFile()) return [];
      const path = join(entry.parentPath, entry.name);
      return [[relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('base64')]];
    }),
  );
}
