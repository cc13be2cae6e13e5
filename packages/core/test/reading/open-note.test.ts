import { expect, test } from 'vitest';
import { openNote } from '../../src/reading/open-note.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a note gives its tree with the lines of the file', async () => {
  const note = await openNote({ id: 'a.md', bytes: bytes('\ufeff# Docker\r\n\r\n    docker ps\r\n') });
  if (note.kind !== 'note') throw new Error('the note is refused');
  expect(note.text).toBe('# Docker\n\n    docker ps\n');
  expect(note.root.children.map((node) => node.type)).toEqual(['heading', 'code']);
  expect(note.toOriginal(note.text.indexOf('docker ps'))).toEqual({ line: 3, column: 5, offset: 16 });
});
