import { readdirSync, readFileSync } from 'node:fs';
import { specs } from '@cribnotes/specs';
import { expect } from 'vitest';
import { readWithNotes, type TopicWithNotes } from '../../src/read.ts';
import type { NoteFile } from '../../src/reading/note-file.ts';
import type { NoteStore } from '../../src/reading/note-store.ts';
import type { ReadOptions } from '../../src/reading/read-options.ts';
import type { MemoryStore } from './memory-store.ts';
import { differenceOf } from './same-shape.ts';

export const root: URL = new URL('../../../../', import.meta.url);

/** Gives a note of this text. */
export const noteOf = (id: string, text: string): NoteFile => ({ id, bytes: new TextEncoder().encode(text) });

/** Gives the notes of a folder of the project. */
export function notesIn(folder: string): NoteFile[] {
  const place = new URL(`${folder}/`, root);
  return readdirSync(place)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ id: name, bytes: readFileSync(new URL(name, place)) }));
}

const read = (
  files: readonly NoteFile[],
  options: Partial<ReadOptions>,
  kept?: NoteStore,
): Promise<TopicWithNotes> =>
  readWithNotes(files, { name: 'notes', specs, ...options, ...(kept ? { kept } : {}) });

/** Reads with what the store has kept and without it, and expects the same of both. */
export async function expectSame(
  files: readonly NoteFile[],
  store: MemoryStore,
  options: Partial<ReadOptions> = {},
): Promise<void> {
  const anew = await read(files, options);
  const kept = await read(files, options, store.begin());
  expect(kept.topic).toEqual(anew.topic);
  expect(kept.drafts.length).toBe(anew.drafts.length);
  for (const [at, draft] of anew.drafts.entries())
    expect(differenceOf(kept.drafts[at], draft)).toBe(undefined);
}
