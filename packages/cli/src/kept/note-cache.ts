import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { NoteFile, NoteStore } from '@cribnotes/core';
import { readRegularFile } from '../notes/read-file.ts';
import { digest } from '../repeat/answer-mark.ts';
import { codeMark } from '../repeat/code-mark.ts';
import { type CacheLimits, keepCacheFile } from '../state/cache-files.ts';
import { cacheFolder } from '../state/cache-folder.ts';
import { isSystemError } from '../system-error.ts';
import { type PackedNote, pack, unpack } from './note-pack.ts';

/** How much is kept: bytes of one topic and of all, and of how many topics. A note of 1,300 bytes takes some 7,000. */
const limits = { one: 96 * 1024 * 1024, all: 256 * 1024 * 1024, files: 1024 };

/** What was read of the notes of one topic. */
export interface NoteCache extends NoteStore {
  /** Writes what is to be kept, unless it lies there already. */
  write(): void;
}

/** A topic whose notes are to be kept. */
export interface KeptTopic {
  /** What tells the topic from others. */
  readonly place: readonly string[];
  /** What its notes are read with, beside the program. */
  readonly readWith: unknown;
}

/** Gives what is kept of the notes of a topic in the user's cache folder; nothing where the user has none. */
export async function noteCache(
  { place, readWith }: KeptTopic,
  most: CacheLimits & { readonly one: number } = limits,
): Promise<NoteCache | undefined> {
  const cache = cacheFolder();
  if (cache === undefined) return undefined;
  const folder = join(cache, 'notes');
  const name = digest(JSON.stringify(place));
  const mark = digest(JSON.stringify([codeMark(), readWith]));
  const before = await packedAt(join(folder, name), most.one, mark);
  const now = new Map<string, PackedNote | { readonly content: string; readonly value: unknown }>();
  return {
    find(file) {
      const kept = foundIn(before, file);
      return kept && unpacked(kept);
    },
    keep(file, value) {
      const kept = value === undefined ? foundIn(before, file) : { content: digest(file.bytes), value };
      if (kept) now.set(file.id, kept);
    },
    write() {
      const notes = [...now].map(([id, kept]) => ('bytes' in kept ? kept : packed(id, kept)));
      if (notes.length === before.size && notes.every(({ id, bytes }) => before.get(id)?.bytes === bytes))
        return;
      keepCacheFile(folder, name, pack(mark, asManyAs(notes, most.one)), most);
    },
  };
}

async function packedAt(path: string, limit: number, mark: string): Promise<ReadonlyMap<string, PackedNote>> {
  try {
    const file = await readRegularFile(path, limit);
    if (file.kind === 'bytes') return unpack(mark, file.bytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
  return new Map();
}

function foundIn(notes: ReadonlyMap<string, PackedNote>, { id, bytes }: NoteFile): PackedNote | undefined {
  const kept = notes.get(id);
  return kept?.content === digest(bytes) ? kept : undefined;
}

function packed(
  id: string,
  { content, value }: { readonly content: string; readonly value: unknown },
): PackedNote {
  return { id, content, bytes: zstdCompressSync(serialize(value)) };
}

function unpacked({ bytes }: PackedNote): unknown {
  return deserialize(zstdDecompressSync(bytes));
}

/** Gives the first of some notes, as many as have so many bytes together. */
function asManyAs(notes: readonly PackedNote[], limit: number): readonly PackedNote[] {
  let size = 0;
  return notes.filter(({ bytes }) => {
    size += bytes.length;
    return size <= limit;
  });
}
