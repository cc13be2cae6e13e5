import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { NoteFile } from '../../src/reading/note-file.ts';
import { expectSame, notesIn, root } from './expect-same.ts';
import { MemoryStore } from './memory-store.ts';

const topics: readonly (readonly [string, readonly NoteFile[]])[] = [
  ...readdirSync(new URL('content/', root)).map((name) => [name, notesIn(`content/${name}`)] as const),
  ['dialects', notesIn('packages/core/fixtures/dialects')],
  ...notesIn('packages/core/fixtures/styles').map((file) => [file.id, [file]] as const),
];

describe('a note that was kept is as it was read', () => {
  test.each(topics)('%s', async (_, files) => {
    const store = new MemoryStore();
    await expectSame(files, store);
    const { made } = store;
    expect(made.length).toBe(files.length);
    await expectSame(files, store);
    expect(store.made).toEqual([]);
    expect(store.found).toEqual(made);
  });
});
