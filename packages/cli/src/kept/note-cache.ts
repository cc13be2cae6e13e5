import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { NoteFile, NoteStore } from '@cribnotes/core';
import { digest } from '../repeat/answer-mark.ts';
import { codeMark } from '../repeat/code-mark.ts';
import { cacheFolder } from '../state/cache-folder.ts';
import { type KeptKind, keepBytes, keptBytes } from '../state/kept-texts.ts';
import { type PackedNote, pack, unpack } from './note-pack.ts';

/** A note of 1,300 bytes takes some 7,000. */
const NOTES: KeptKind = {
  head: 'cribnotes notes 1',
  most: { one: 96 * 1024 * 1024, all: 256 * 1024 * 1024, texts: 1024 },
};

/** Room for what stands before the notes. */
const CONTENTS = 0.95;

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
  kind: KeptKind = NOTES,
): Promise<NoteCache | undefined> {
  const cache = cacheFolder();
  if (cache === undefined) return undefined;
  const folder = join(cache, 'notes');
  const name = digest(JSON.stringify(place));
  const mark = digest(JSON.stringify([codeMark(), readWith]));
  const kept = await keptBytes(folder, name, kind);
  const before: ReadonlyMap<string, PackedNote> = kept ? unpack(mark, kept) : new Map();
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
      keepBytes(folder, name, pack(mark, asManyAs(notes, kind.most.one * CONTENTS)), kind);
    },
  };
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
