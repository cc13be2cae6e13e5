import { basename, relative } from 'node:path';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';
import type { PlacedFile } from './targets.ts';
import type { Written } from './write.ts';

/** What to say about each file, in the order in which they were written: `wrote dist/docker.pdf (2 pages)`. */
export function writtenLines(files: readonly (PlacedFile & Written)[], dryRun: boolean): readonly string[] {
  return files.map(({ path, change, summary }) => {
    const verb = change === 'same' ? 'unchanged' : dryRun ? 'would write' : 'wrote';
    return `${verb} ${visible(shortest(path))}${summary === undefined ? '' : ` (${visible(summary)})`}`;
  });
}

/** The path as seen from where the user stands, unless the absolute one is shorter. */
function shortest(path: string): string {
  const near = relative(fromUser('.'), path) || basename(path);
  return near.length < path.length ? near : path;
}
