import { statSync } from 'node:fs';

/** How many files are looked at in one go, some milliseconds' work. */
const AT_ONCE = 200;

/**
 * Gives what looks at some more files each time it is called, all of them in turn, and names those that are others than when they
 * were looked at before, or never were: a watcher can miss that a file was put in the place of another, above all soon after it was
 * before.
 */
export function missedSaves(paths: () => Iterable<string>): () => readonly string[] {
  const stamps = new Map<string, string>();
  let from = 0;
  return () => {
    const all = [...paths()];
    if (from >= all.length) from = 0;
    const some = all.slice(from, from + AT_ONCE);
    from += AT_ONCE;
    return some.filter((path) => {
      const before = stamps.get(path);
      const now = stampOf(path);
      stamps.set(path, now);
      return before !== now;
    });
  };
}

/** What is another where a file was saved; the same for all that are not there. */
function stampOf(path: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return '';
  }
}
