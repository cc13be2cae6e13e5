import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { NoteFile } from '../../src/reading/note-file.ts';
import { expectSame, noteOf, notesIn, root } from './expect-same.ts';
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

test('an edit that shows a new program has only the notes read again that name it', async () => {
  const docker = noteOf('a.md', '# Docker\n\n`docker ps`: lists containers\n');
  const named = noteOf('c.md', '# Others\n\nLists the frobs:\n\n    frob list\n');
  const shown = '# Frob\n\n`frob list --all`\n\n`frob drop <name>`\n\n`frob keep <name>`\n';
  const store = new MemoryStore();
  await expectSame([docker, noteOf('b.md', '# More\n'), named], store);
  await expectSame([docker, noteOf('b.md', shown), named], store);
  expect(store.made).toEqual(['b.md', 'c.md']);
  await expectSame([docker, noteOf('b.md', `${shown}\nNothing more.\n`), named], store);
  expect(store.made).toEqual(['b.md']);
});
