import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lends a package of these bytes to whoever reads it by its path, and takes it away again. */
export async function lendFile(bytes: Uint8Array, use: (path: string) => Promise<unknown>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'crib-sync-'));
  try {
    const path = join(folder, 'new.apkg');
    await writeFile(path, bytes);
    await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
