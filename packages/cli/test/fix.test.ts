import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '@cribnotes/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, editsFor } from '../src/fix/edits.ts';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

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
  expect(mend({ ...at(text, '-rm', ['--rm']), level: 'info' })).toBe(text);
  expect(mend({ ...at(text, '-rm', ['--rm']), actual: '-xy' })).toBe(text);
  expect(mend(at(text, '-rm', ['--rm']), at(text, '-rm -dt', ['--rm -d -t']))).toBe(
    'docker run --rm -d -t img\n',
  );
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

test('mends slips, dashes, quotes and misplaced flags in the notes, byte-exact elsewhere', async () => {
  const broken = [
    '\ufeff# Docker\r\n\r\nRun it in the background:\r\n\r\n```sh',
    'docker run $IMAGE -d -p 80:80',
    'docker run nginx -d   # behind',
    'docker run —rm alpine',
    'docker run —it alpine sh',
    'docker volumne prune',
    'dokcer ps -a',
    'docker commit -m “first try” web',
    'docker run -e A=‘b c’ nginx',
    'docker run nginx -v',
    '```\r\n\r\nOr `docker run <image name> -it` there.\t ',
  ].join('\r\n');
  const folder = folderWith({ 'docker/a.md': broken });
  const shown = await runCrib(['check', '--fix', 'docker'], { cwd: folder });
  expect(shown.code).toBe(0);
  expect(shown.out).toContain('-docker volumne prune');
  expect(readFileSync(join(folder, 'docker/a.md'), 'utf8')).toBe(broken);
  expect((await runCrib(['check', '--fix', '--yes', 'docker'], { cwd: folder })).code).toBe(0);
  expect(readFileSync(join(folder, 'docker/a.md'), 'utf8')).toBe(
    broken
      .replace('$IMAGE -d -p 80:80', '-d -p 80:80 $IMAGE')
      .replace('nginx -d', '-d nginx')
      .replace('—rm', '--rm')
      .replace('—it', '-it')
      .replace('volumne', 'volume')
      .replace('dokcer', 'docker')
      .replace('“first try”', '"first try"')
      .replace('‘b c’', "'b c'")
      .replace('<image name> -it', '-it <image name>'),
  );
});
