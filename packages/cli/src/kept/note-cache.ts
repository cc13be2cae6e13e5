import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { NoteFile, NoteStore } from '@cribnotes/core';
import type { Input } from '../notes/input.ts';
import { digest } from '../repeat/answer-mark.ts';
import { codeMark } from '../repeat/code-mark.ts';
import { ownCacheFolder } from '../state/cache-folder.ts';
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

/**
 * Gives what is kept of the notes of a topic in the user's cache folder; nothing where the user has none, and of standard input.
 * `readWith` is all that notes are opened with beside the program.
 */
export async function noteCache(
  topic: Pick<Input, 'kind' | 'root' | 'name'>,
  readWith: unknown,
  kind: KeptKind = NOTES,
): Promise<NoteCache | undefined> {
  const cache = ownCacheFolder();
  if (cache === undefined || topic.kind === 'stdin') return undefined;
  const folder = join(cache, 'notes');
  const name = digest(JSON.stringify([topic.root, topic.name]));
  const mark = digest(JSON.stringify([codeMark(), readWith]));
  const kept = await keptBytes(folder, name, kind);
  const before: ReadonlyMap<string, PackedNote> = kept ? unpack(mark, kept) : new Map();
  const now = new Map<string, PackedNote>();
  return {
    find(file) {
      const note = foundIn(before, file);
      return note && unpacked(note);
    },
    keep(file, value) {
      const note = value === undefined ? foundIn(before, file) : packed(file, value);
      if (note) now.set(file.id, note);
    },
    write() {
      const notes = [...now.values()];
      const isSame = notes.every((note) => before.get(note.id) === note);
      if (isSame && notes.length === before.size) return;
      keepBytes(folder, name, pack(mark, asManyAs(notes, kind.most.one * CONTENTS)), kind);
    },
  };
}

function foundIn(notes: ReadonlyMap<string, PackedNote>, { id, bytes }: NoteFile): PackedNote | undefined {
  const kept = notes.get(id);
  return kept?.content === digest(bytes) ? kept : undefined;
}

/** Packed at once, since what a note is made into takes several times the room; nothing where it cannot be. */
function packed({ id, bytes }: NoteFile, value: unknown): PackedNote | undefined {
  const packedValue = orNothing(() => zstdCompressSync(serialize(value)));
  return packedValue && { id, content: digest(bytes), bytes: packedValue };
}

function unpacked({ bytes }: PackedNote): unknown {
  return orNothing(() => deserialize(zstdDecompressSync(bytes)));
}

/** A note is read again sooner than that a fault of what is only kept to save time ends the run. */
function orNothing<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Gives the first of some notes, as many as have so many bytes together. */
function asManyAs(notes: readonly PackedNote[], limit: number): readonly PackedNote[] {
  let size = 0;
  return notes.filter(({ bytes }) => {
    size += bytes.length;
    return size <= limit;
  });
}
