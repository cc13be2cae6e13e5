import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnusual } from '../../src/reading/parsing/unusual.ts';
import { findRegions } from '../../src/reading/regions.ts';
import { visit } from '../../src/reading/visit.ts';
import { markdown } from './generated-markdown.ts';
import { opened } from './open.ts';

const frontMatter = fc.constantFrom(
  '',
  '',
  '---\ntitle: x\n---\n',
  '---\n: [\n---\n',
  '+++\nx = 1\n+++\n',
  '---\na: b\n',
);

test('any note is read: every place lies inside the file, and nothing else changes than what is said', async () => {
  await fc.assert(
    fc.asyncProperty(frontMatter, markdown, async (top, body) => {
      const source = top + body;
      const note = await opened(source);
      const lines = source.split(/\r\n|\r|\n/);
      expect(note.text.split('\n')).toHaveLength(lines.length);
      const inside = ({ line, column, offset }: { line: number; column: number; offset: number }): void => {
        expect(offset).toBeLessThanOrEqual(source.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
      };
      let before = 0;
      for (let at = 0; at <= note.text.length; at += 1) {
        const { line, column, offset } = note.toOriginal(at);
        const inOrder =
          offset >= before && offset <= source.length && column <= (lines[line - 1]?.length ?? -1) + 1;
        if (!inOrder) expect.fail(`the offset ${at} leads to ${line}:${column}`);
        before = offset;
      }
      visit(note.root, ({ position }) => {
        expect(position?.start.offset).toBeLessThanOrEqual(position?.end.offset ?? -1);
        expect(position?.end.offset).toBeLessThanOrEqual(note.text.length);
        expect(note.toOriginal(position?.start.offset ?? 0).line).toBe(position?.start.line);
      });
      for (const { span } of [...note.diagnostics, ...note.directives])
        [span.start, span.end].forEach(inside);
    }),
    { numRuns: 250 },
  );
});

test('lines that are no content are in order and never overlap', async () => {
  await fc.assert(
    fc.asyncProperty(frontMatter, markdown, async (top, body) => {
      const note = await opened(top + body);
      const { ignored, images, links } = findRegions(note);
      let last = 0;
      for (const { fromLine, toLine } of ignored) {
        expect(fromLine).toBeGreaterThan(last);
        expect(toLine).toBeGreaterThanOrEqual(fromLine);
        last = toLine;
      }
      expect(last).toBeLessThanOrEqual(note.text.split('\n').length);
      for (const { span } of [...images, ...links])
        expect(span.start.offset).toBeLessThanOrEqual(span.end.offset);
    }),
    { numRuns: 250 },
  );
});

test('short notes are never unusual, unless they nest deep', () => {
  fc.assert(fc.property(markdown, (text) => !isUnusual(text)));
});
