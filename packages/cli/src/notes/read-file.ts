import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** The bytes of a file, or why they are not to be had. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'too-large'; readonly size: number };

/**
 * Reads a regular file of at most `limit` bytes. Never waits on a pipe and never reads more than the limit,
 * whatever the file does meanwhile. Throws what the file system throws.
 */
export async function readRegularFile(path: string, limit: number): Promise<FileBytes> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  try {
    const facts = await file.stat();
    if (!facts.isFile()) return { kind: 'not-a-file' };
    if (facts.size > limit) return { kind: 'too-large', size: facts.size };
    const bytes = new Uint8Array(facts.size);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === bytes.length) break;
    }
    return { kind: 'bytes', bytes: bytes.subarray(0, length) };
  } finally {
    await file.close();
  }
}
