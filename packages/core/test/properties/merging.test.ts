import fc from 'fast-check';
import { expect, test } from 'vitest';
import { note, read } from './generated-notes.ts';

test('the order of the files does not matter, and reading twice gives the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(note, { minLength: 2, maxLength: 3 }), async (texts) => {
      const notes = texts.map((text, index) => [`${index}.md`, text] as const);
      const topic = await read(...notes);
      expect(await read(...notes.toReversed())).toEqual(topic);
      expect(await read(...notes)).toEqual(topic);
    }),
    { numRuns: 30 },
  );
});

test('a note that is there twice adds places and no entries', async () => {
  await fc.assert(
    fc.asyncProperty(note, async (text) => {
      const once = await read(['a.md', text]);
      const twice = await read(['a.md', text], ['b.md', text]);
      expect(twice.entries.map(({ id }) => id).sort()).toEqual(once.entries.map(({ id }) => id).sort());
    }),
    { numRuns: 30 },
  );
});
