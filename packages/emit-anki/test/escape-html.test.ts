import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, escapeCode, escapeHtml, escapeLine } from '../src/html/escape-html.ts';
import { visibleText } from './anki/render-card.ts';

/** Text with many pieces that mean something to Anki, HTML or SQLite. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '{{',
        '}}',
        '{{c1::',
        '::',
        '[sound:a.mp3]',
        '[latex]',
        '[$]',
        '[[type:x]]',
        '\\(',
        '\\[',
        '<script>',
        '&amp;',
        '\u0000',
        '\u001f',
        '\r\n',
        '\ud800',
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

test('whatever is written is what is seen', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const seen = cleanText(text).replace(/\s+/g, ' ').trim();
      expect(visibleText(escapeHtml(text))).toBe(seen);
      expect(visibleText(escapeCode(text))).toBe(seen);
    }),
    { numRuns: 2000 },
  );
});

test('nothing of it is active', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(escapeCode(text)).not.toMatch(/[<>"'{}[\\]|::/);
      expect(escapeHtml(text).replaceAll('<span>&#92;</span>', '')).not.toMatch(/[<>"'{}[\\]|::/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(escapeHtml(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
    }),
    { numRuns: 2000 },
  );
});

describe('what Anki would read', () => {
  test.each([
    ['{{.Names}}', '&#123;&#123;.Names&#125;&#125;'],
    ['std::x', 'std:&#58;x'],
    ['[sound:x.mp3]', '&#91;sound:x.mp3]'],
    ['\\(x\\)', '<span>&#92;</span>(x<span>&#92;</span>)'],
    ['a\u001fb\u0000c', 'abc'],
  ])('%j', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});

test.each([
  ['--exclude=node_modules', '--exclude=node_modules'],
  [
    '"tar --exclude=a-b x - <y-z>"',
    '&quot;tar <span class="word">--exclude=a-b</span> x - <span class="word">&lt;y-z&gt;&quot;</span>',
  ],
])('of %s no word breaks after a hyphen', (text, html) => {
  expect(escapeLine(text)).toBe(html);
});
