import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInSections } from '../../src/reading/parsing/parse-in-sections.ts';
import { parseMarkdown } from '../../src/reading/parsing/parse-markdown.ts';
import { markdown } from './generated-markdown.ts';

test('a note parsed in sections has the tree of the whole', () => {
  fc.assert(
    fc.property(markdown, fc.integer({ min: 1, max: 200 }), (text, length) => {
      expect(parseInSections(text, length)).toEqual(parseMarkdown(text));
    }),
    { numRuns: 600 },
  );
});

test.each([
  ['a definition below', '[a], [b]\n\ntext [^n]\n\n[a]: x\n\n[B]: y "t"\n\n[^n]: foot\n'],
  ['a definition in a quote', '[a b]\n\n> [a\n> b]: x\n\ntext\n'],
  ['a definition with escapes', '[a\\]b]\n\ntext\n\n[a\\]b]: x\n'],
  ['a definition above', '[a]: x\n\ntext [A][] and ![i][a]\n'],
  ['a fence across blank lines', '```\n\n# a\n\n# b\n\n```\n\n# c\n'],
  ['a fence in a list', '- ```\n\n# a\n\n```\n\ntext\n\n```\n'],
  ['a comment across blank lines', 'a\n\n<!--\n\n# b\n\n-->\n\n# c\n'],
  ['a comment without end', '<!--\n\n# b\n\ntext\n'],
  ['a pre across blank lines', '<pre>\n\n# a\n\n</pre>\n\n# b\n'],
  ['a list that goes on', '- a\n\n  b\n\n- c\n\nd\n\n1. e\n\n2. f\n'],
  ['a footnote with paragraphs', '[^1]: a\n\n    b\n\nc[^1]\n'],
])('it has the tree of the whole with %s', (_name, text) => {
  expect(parseInSections(text, 1)).toEqual(parseMarkdown(text));
});
