import { expect, test } from 'vitest';
import { decodeEntities } from '../../src/blocks/html-entities.ts';
import { readHtml } from '../../src/reading/regions/html-tags.ts';
import { printed, readNotes } from '../read-notes.ts';

test.each([
  ['docker run &lt;image&gt;', 'docker run <image>'],
  ['a &#38;&#38; b &#x7C; c', 'a && b | c'],
  ['&laquo; Back &middot; Next &raquo;', '« Back · Next »'],
  ['&Delta; is no &delta;, &frac12; &le; 1 &rarr; &check;', 'Δ is no δ, ½ ≤ 1 → ✓'],
  ['&nbsp;', ' '],
  ['&#160;', ' '],
  ['&amp;lt;', '&lt;'],
  [
    '&constructor; &unknown; &#0; &#xD800; &#99999999; AT&T; a & b',
    '&constructor; &unknown; &#0; &#xD800; &#99999999; AT&T; a & b',
  ],
])('%s is %s', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});

test('commands in raw HTML bear their signs', async () => {
  const note = '# Shell\n\n<pre>\nsort &lt; names.txt &#62; sorted.txt\n</pre>\n';
  expect(printed(await readNotes([note])).map(([command]) => command)).toEqual([
    'sort < names.txt > sorted.txt',
  ]);
});

test('attributes and texts of tags do too', () => {
  const [image, text] = readHtml('<img alt="a &#8594; b">x &lt;y&gt;');
  expect(image?.kind === 'void' && image.attributes.get('alt')).toBe('a → b');
  expect(text).toEqual({ kind: 'text', text: 'x <y>' });
});
