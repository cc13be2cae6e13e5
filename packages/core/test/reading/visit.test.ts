import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/reading/parsing/parse-markdown.ts';
import { plainText } from '../../src/reading/plain-text.ts';
import { depthOf, visit } from '../../src/reading/visit.ts';

const deep = JSON.parse(
  `{"type":"root","children":[${'{"type":"blockquote","children":['.repeat(3000)}{"type":"thematicBreak"}${']}'.repeat(3000)}]}`,
) as Root;

test('a tree is walked in the order of its text, with what is above each node', () => {
  const seen: string[] = [];
  visit(parseMarkdown('- a `b`\n\nc\n'), (node, ancestors) => {
    seen.push(`${ancestors.length} ${node.type}`);
    return node.type === 'inlineCode' ? 'stop' : undefined;
  });
  expect(seen).toEqual(['0 root', '1 list', '2 listItem', '3 paragraph', '4 text', '4 inlineCode']);
});

test('a deep tree does not overflow the stack', () => {
  expect(depthOf(deep)).toBe(3001);
});

test('the words of a node have no marks', () => {
  expect(plainText(parseMarkdown('a **b** `c` ![d](e) <f>[g](h)  \ni'))).toBe('a b c d g\ni');
});
