import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNote, read } from './generated-notes.ts';
import { linesWithoutOneFate, placesAstray } from './ledger-faults.ts';

test('every line that is not blank has exactly one fate', async () => {
  await fc.assert(
    fc.asyncProperty(anyNote, async (text) => {
      const [source] = (await read(['a.md', text])).sources;
      if (source !== undefined) expect(linesWithoutOneFate(text, source.ledger)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('every place of the model and of a diagnostic lies inside its file', async () => {
  await fc.assert(
    fc.asyncProperty(anyNote, async (text) => {
      expect(placesAstray(new Map([['a.md', text]]), await read(['a.md', text]))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});
