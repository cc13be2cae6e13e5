import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNote, read } from './generated-notes.ts';
import { spansOf } from './walk-model.ts';

test('every line that is not blank has exactly one fate', async () => {
  await fc.assert(
    fc.asyncProperty(anyNote, async (text) => {
      const topic = await read(['a.md', text]);
      const [source] = topic.sources;
      if (source === undefined) return;
      const lines = source.ledger.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      const all = text.split(/\r\n|\r|\n/);
      const written = all.flatMap((line, index) => (/[\p{L}\p{N}]/u.test(line) ? [index + 1] : []));
      expect(written.filter((line) => !lines.includes(line))).toEqual([]);
      expect(lines.filter((line) => line < 1 || line > all.length)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('every place of the model and of a diagnostic lies inside its file', async () => {
  await fc.assert(
    fc.asyncProperty(anyNote, async (text) => {
      const topic = await read(['a.md', text]);
      const lines = text.split(/\r\n|\r|\n/);
      const starts = Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length);
      for (const { source, start, end } of spansOf(topic)) {
        expect(source).toBe('a.md');
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        for (const { line, column, offset } of [start, end]) {
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
          expect(offset).toBe((starts[line - 2] ?? 0) + column - 1);
        }
      }
    }),
    { numRuns: 80 },
  );
});
