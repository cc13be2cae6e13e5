import type { Diagnostic } from '@cribnotes/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, editsFor } from '../src/fix/edits.ts';

const safe = new Set(['typo-flag']);

function at(text: string, actual: string, expected: readonly string[], rule = 'typo-flag'): Diagnostic {
  const offset = text.indexOf(actual);
  const point = { line: 1, column: offset + 1, offset };
  const end = { line: 1, column: offset + actual.length + 1, offset: offset + actual.length };
  return {
    rule,
    level: 'warning',
    message: '',
    span: { source: 'a.md', start: point, end },
    actual,
    expected,
  };
}

test('mends what has one cure, and nothing else', () => {
  const text = 'docker run -rm -dt img\n';
  const mend = (...diagnostics: readonly Diagnostic[]): string =>
    applyEdits(text, editsFor(text, diagnostics, safe));
  expect(mend(at(text, '-rm', ['--rm']))).toBe('docker run --rm -dt img\n');
  expect(mend(at(text, '-rm', ['--rm', '-r']))).toBe(text);
  expect(mend(at(text, '-rm', ['--rm'], 'doubt'))).toBe(text);
  expect(mend({ ...at(text, '-rm', ['--rm']), actual: '-xy' })).toBe(text);
  expect(mend(at(text, '-rm -dt', ['--rm -d -t']), at(text, '-dt', ['-d']))).toBe(
    'docker run --rm -d -t img\n',
  );
});

test('leaves every character beside the edits as it is', () => {
  const piece = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(piece, piece, (before, after) => {
      const text = `${before}\u0000-rm\u0000${after}`;
      const edits = editsFor(text, [at(text, '\u0000-rm\u0000', ['--rm'])], safe);
      expect(applyEdits(text, edits)).toBe(`${before}--rm${after}`);
    }),
  );
});
