import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { placeTasks } from './task-lists.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Gives the tree of a whole text at once.
 * The time is quadratic in the length for some texts, and deep nesting can overflow the stack, so that text of unknown authors
 * comes here in pieces, with limits, or on a thread of its own.
 */
export function parseMarkdown(text: string): Root {
  const root = parser.parse(text);
  placeTasks(root, text);
  return root;
}
