import { createHash } from 'node:crypto';
import { readRegularFile } from '../notes/read-file.ts';

/** What a saved file has come to. `unfinished`: it may be in the midst of being saved. */
export type Saved = 'same' | 'changed' | 'unfinished';

interface Content {
  readonly hash: string;
  readonly size: number;
}

/** What files held when they were last looked at, so that what was touched and not changed is known. */
export interface Contents {
  /** The files that are known. */
  readonly paths: () => Iterable<string>;
  /** Takes what a file holds now as known. */
  readonly learn: (path: string) => Promise<void>;
  /** Compares a file with what is known of it. */
  readonly compare: (path: string) => Promise<Saved>;
}

/** Gives a memory of files that knows none yet. */
export function contents(): Contents {
  const known = new Map<string, Content | undefined>();
  return {
    paths: () => known.keys(),
    learn: async (path) => void known.set(path, await contentOf(path)),
    compare: async (path) => {
      const before = known.get(path);
      const now = await contentOf(path);
      if (before?.hash === now?.hash) return 'same';
      return isUnfinished(before, now) ? 'unfinished' : 'changed';
    },
  };
}

/** Editors empty a file before they write it, or take it away before they put another one in its place. */
function isUnfinished(before: Content | undefined, now: Content | undefined): boolean {
  return now === undefined ? before !== undefined : now.size < (before?.size ?? 1) / 2;
}

/** Bytes of the largest file that is read whole; of a larger one its size counts. No note or picture is as large. */
const LARGEST = 64 * 1024 * 1024;

/** A file that cannot be read, a pipe or a device is as good as gone; the build says why. */
async function contentOf(path: string): Promise<Content | undefined> {
  try {
    const file = await readRegularFile(path, LARGEST);
    switch (file.kind) {
      case 'bytes':
        return { hash: createHash('sha256').update(file.bytes).digest('base64'), size: file.bytes.length };
      case 'too-large':
        return { hash: `${file.size} bytes`, size: file.size };
      case 'not-a-file':
        return undefined;
    }
  } catch {
    return undefined;
  }
}
