import { expect, test } from 'vitest';
import { opened, said } from './open.ts';

test('directives give their word, their value and their line', async () => {
  const { directives } = await opened(
    '<!-- crib: description "Removes what\n  nobody uses" -->\n\n    docker system prune\n\ntext <!--crib: as docker volume prune--> `x`\n\n<!-- crib: skip --><!-- crib: end -->\n',
  );
  expect(directives.map(({ kind, value, line }) => [kind, value, line])).toEqual([
    ['description', 'Removes what nobody uses', 1],
    ['as', 'docker volume prune', 6],
    ['skip', undefined, 8],
    ['end', undefined, 8],
  ]);
});

test('an unknown directive is an error with its place, and the rest is read', async () => {
  const note = await opened(
    '# A\n\n<!-- crib: descripton "x" -->\n\n<!-- crib: concept -->\n\n<!-- crib: wrong -->\n',
  );
  expect(said(note)).toEqual(['3:1 error unknown-directive', '5:1 error directive-value']);
  expect(note.diagnostics[0]?.hint).toBe('did you mean "description"?');
  expect(note.directives.map(({ kind }) => kind)).toEqual(['wrong']);
});

test('a directive in code is only code', async () => {
  expect((await opened('    <!-- crib: nope -->\n\n`<!-- crib: nope -->`\n')).directives).toEqual([]);
});
