import { createHash } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularFile } from '../notes/read-file.ts';
import { makeFolder } from '../output/make-folder.ts';
import { forgetTemporaryFile, removeStaleFiles, temporaryPath } from '../output/temporary-files.ts';
import { digest } from '../repeat/answer-mark.ts';
import { isSystemError } from '../system-error.ts';

/** What is kept of one kind in a folder of its own. Another head is of another version. */
export interface KeptKind {
  readonly head: string;
  /** How much is kept: bytes of one text and of all, and how many. */
  readonly most: { readonly one: number; readonly all: number; readonly texts: number };
}

/** The folders that this process has looked through for what is too much: once is enough, and hundreds of topics keep one each. */
const pruned = new Set<string>();

/** Gives the text that was kept under a name; nothing where there is none, or one that is damaged, cut off or of another version. */
export async function keptText(folder: string, name: string, kind: KeptKind): Promise<string | undefined> {
  const body = await keptBytes(folder, name, kind);
  return body && new TextDecoder().decode(body);
}

/** Keeps a text, whole or not at all. A folder that is full or cannot be written keeps none, and ends nothing. */
export function keepText(folder: string, name: string, body: string, kind: KeptKind): void {
  keepBytes(folder, name, [Buffer.from(body)], kind);
}

const LINE_END = 10;

/** Gives bytes that were kept as `keptText` gives a text. */
export async function keptBytes(
  folder: string,
  name: string,
  { head, most }: KeptKind,
): Promise<Buffer | undefined> {
  try {
    const file = await readRegularFile(join(folder, name), most.one);
    if (file.kind !== 'bytes') return undefined;
    const { buffer, byteOffset, byteLength } = file.bytes;
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    const end = bytes.indexOf(LINE_END);
    const body = bytes.subarray(end + 1);
    return bytes.toString('utf8', 0, Math.max(end, 0)) === `${head} ${digest(body)}` ? body : undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** Keeps bytes, which are given in pieces, as `keepText` keeps a text. */
export function keepBytes(
  folder: string,
  name: string,
  pieces: readonly Uint8Array[],
  { head, most }: KeptKind,
): void {
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(piece);
  const bytes = Buffer.concat([Buffer.from(`${head} ${sum.digest('base64url')}\n`), ...pieces]);
  if (bytes.byteLength > most.one) return;
  try {
    // It holds what notes say, which is nobody else's business.
    makeFolder(folder, 0o700);
    removeStaleFiles(folder);
    const temporary = temporaryPath(folder);
    try {
      writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx' });
      renameSync(temporary, join(folder, name));
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    } finally {
      forgetTemporaryFile(temporary);
    }
    if (!pruned.has(folder)) prune(folder, most);
    pruned.add(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Removes the oldest texts above what is kept. */
function prune(folder: string, most: KeptKind['most']): void {
  const kept = readdirSync(folder)
    .filter((name) => /^[\w-]{43}$/.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const facts = statSync(path, { throwIfNoEntry: false });
      return facts ? [{ path, size: facts.size, time: facts.mtimeMs }] : [];
    })
    .sort((one, other) => other.time - one.time);
  let size = 0;
  for (const [index, one] of kept.entries()) {
    size += one.size;
    if (index >= most.texts || size > most.all) rmSync(one.path, { force: true });
  }
}
