import { join } from 'node:path';
import { readRegularFile } from '../notes/read-file.ts';
import { keepCacheFile } from '../state/cache-files.ts';
import { isSystemError } from '../system-error.ts';
import { digest } from './answer-mark.ts';
import type { Asked, Said } from './current-recording.ts';

/** What a run asked, said and ended with. */
export interface Stamp {
  /** The mark of the run. */
  readonly run: string;
  readonly asked: readonly Asked[];
  readonly said: readonly Said[];
  /** The files that no other part of a run may have. */
  readonly files: readonly string[];
  readonly code: number;
}

/** How stamps begin. Another one is of another version. */
const HEAD = 'cribnotes run 2';

/** How much is kept: bytes of one run and of all, and how many. */
const most = { one: 8 * 1024 * 1024, all: 64 * 1024 * 1024, files: 2048 };

/** Gives the stamp of a run; nothing where there is none, or one that is damaged, cut off or of another version. */
export async function stampOf(folder: string, run: string): Promise<Stamp | undefined> {
  try {
    const file = await readRegularFile(join(folder, run), most.one);
    if (file.kind !== 'bytes') return undefined;
    const text = new TextDecoder().decode(file.bytes);
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== `${HEAD} ${digest(body)}`) return undefined;
    const stamp: Stamp = JSON.parse(body);
    return stamp.run === run ? stamp : undefined;
  } catch (error) {
    if (isSystemError(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Keeps the stamp of a run, whole or not at all. A folder that is full or cannot be written keeps none, and ends nothing. */
export function keepStamp(folder: string, stamp: Stamp): void {
  const body = JSON.stringify(stamp);
  const bytes = Buffer.from(`${HEAD} ${digest(body)}\n${body}`);
  if (bytes.byteLength <= most.one) keepCacheFile(folder, stamp.run, bytes, most);
}
