import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { noteLimits } from '../notes/note-limits.ts';

/** How many files are looked through for one that is embedded by its name alone. */
const MOST_FILES = 20_000;

/** The files below a folder, but those that no notes are looked for in. */
export function filesBelow(root: string): readonly string[] {
  const files: string[] = [];
  const waiting = [{ folder: root, depth: 0 }];
  for (let next = waiting.shift(); next && files.length < MOST_FILES; next = waiting.shift()) {
    for (const entry of entriesOf(next.folder)) {
      const path = join(next.folder, entry.name);
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name) && next.depth < noteLimits.depth)
        waiting.push({ folder: path, depth: next.depth + 1 });
    }
  }
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
