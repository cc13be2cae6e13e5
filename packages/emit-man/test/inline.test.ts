import { expect, test } from 'vitest';
import { linked } from '../src/words/inline.ts';
import { plain, prose } from '../src/words/span.ts';

test.each([
  ['the book', 'https://a.test/book', 'the book (https://a.test/book)'],
  ['https://a.test/book', 'https://a.test/book', 'https://a.test/book'],
  ['a.test/book', 'https://a.test/book/', 'https://a.test/book/'],
  ['www.a.test', 'http://www.a.test', 'http://www.a.test'],
  ['me@a.test', 'mailto:me@a.test', 'mailto:me@a.test'],
  ['book at https://a.test/book', 'https://a.test/book', 'book at https://a.test/book'],
])('an address stands once: %s', (words, href, text) => {
  expect(plain(linked([prose(words)], href))).toBe(text);
});
