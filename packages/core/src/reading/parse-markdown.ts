import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze();

/** Gives the tree of a whole text at once. The time is quadratic in the length, so text of unknown authors comes here in pieces. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}
