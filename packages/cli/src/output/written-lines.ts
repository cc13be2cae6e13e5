import { basename, relative } from 'node:path';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';
import type { PlacedFile } from './targets.ts';
import type { Written } from './write.ts';

/**
 * What to say about each file, in the order in which they were written: `wrote dist/docker.pdf (2 pages)`.
 * Behind the first manual page stands how to look at it.
 */
export function writtenLines(files: readonly (PlacedFile & Written)[], dryRun: boolean): readonly string[] {
  const page = dryRun ? undefined : files.find(({ path }) => isPage(path));
  return files.map((file) => {
    const { path, change, summary } = file;
    const verb = change === 'same' ? 'unchanged' : dryRun ? 'would write' : 'wrote';
    const about = summary === undefined ? '' : ` (${visible(summary)})`;
    return `${verb} ${visible(shortest(path))}${about}${file === page ? `; try: man ${toType(path)}` : ''}`;
  });
}

/** What the next build says about them when nothing has changed; of the lock at that path, which it need not write, nothing. */
export function unchangedLines(files: readonly (PlacedFile & Written)[], lock: string): readonly string[] {
  const kept = files.filter(({ path }) => path !== lock);
  return writtenLines(
    kept.map(({ summary, summaryAgain = summary, ...file }) => ({
      ...file,
      ...(summaryAgain === undefined ? {} : { summary: summaryAgain }),
      change: 'same',
    })),
    false,
  );
}

/** Manual pages end with the number of their section (man-pages(7)). */
function isPage(path: string): boolean {
  return /\.[1-9][a-z]*$/.test(path);
}

/** The path as a word of the shell. With a slash in it, man takes it for a file rather than a name (man(1)). */
function toType(path: string): string {
  const near = shortest(path);
  const file = near.includes('/') ? near : `./${near}`;
  return /^[\w./+~-]+$/.test(file) ? file : `'${visible(file).replaceAll("'", "'\\''")}'`;
}

/** The path as seen from where the user stands, unless the absolute one is shorter. */
function shortest(path: string): string {
  const near = relative(fromUser('.'), path) || basename(path);
  return near.length < path.length ? near : path;
}
