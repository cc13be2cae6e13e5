import { createHash } from 'node:crypto';
import { dirname, extname, join, relative, sep } from 'node:path';
import { Refusal } from '../exit.ts';
import type { Input } from '../notes/input.ts';
import { ask } from '../repeat/recording.ts';
import { isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';
import { isOurs } from './marks.ts';
import type { PlacedFile } from './targets.ts';

/** Bytes of the largest file that is read for its mark. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Gives what tells these notes from others of one name: letters made of the way that leads to them from the folder of what is
 * made. A project gives the same on every machine, and nobody can read the names of folders in it.
 */
export function sourceMark(out: string, input: Input): string {
  const notes = input.kind === 'folder' ? input.root : join(input.root, input.name);
  const way = relative(realOf(out), realOf(notes)).split(sep).join('/');
  return createHash('sha256').update(way).digest('hex').slice(0, 12);
}

/** Links on the way must not make two places of one. */
function realOf(path: string): string {
  return ask('exists', path) || path === dirname(path)
    ? ask('real', path)
    : join(realOf(dirname(path)), path.slice(dirname(path).length));
}

/** Throws a refusal where one of the files would replace what was made of other notes. */
export async function keepOthers(files: readonly PlacedFile[], source: string): Promise<void> {
  for (const { path } of files) {
    const there = await sourceAt(path);
    if (there === undefined || there === source) continue;
    throw new Refusal(
      `${visible(path)} is kept: it was made of other notes that have the same name (output/other-notes)`,
      'choose another folder with --out, give these notes a name (crib: {topic: …}), or replace it with --force',
    );
  }
}

async function sourceAt(path: string): Promise<string | undefined> {
  const read = readers[extname(path)];
  if (read === undefined) return undefined;
  try {
    const file = await ask('bytes', path, LARGEST);
    return file.kind === 'bytes' && isOurs(path, file.bytes) ? await read(file.bytes) : undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** How a file says of which notes it is. A deck bears its own id, which its lock has beside the notes. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<string | undefined>>> = {
  '.pdf': async (bytes) => (await import('@cribnotes/emit-pdf')).readRecord(bytes)?.source,
  '.html': async (bytes) =>
    /name="crib-source" content="([0-9a-f]+)"/.exec(new TextDecoder().decode(bytes.subarray(0, 400)))?.[1],
  '.png': async (bytes) =>
    /crib-source\0([0-9a-f]{12})/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 400)))?.[1],
  '.7': async (bytes) =>
    (await import('@cribnotes/emit-man')).sourceOfPage(new TextDecoder().decode(bytes.subarray(0, 400))),
};
