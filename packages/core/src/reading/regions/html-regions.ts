import type { Nodes, RootContent } from 'mdast';
import { visit } from '../visit.ts';
import { readHtml } from './html-tags.ts';

/** How many blocks one piece of HTML may run over. */
const longest = 24;

/**
 * Gives how many of the blocks from `index` on are one piece of HTML, by the balance of its tags; 0 where none begins there.
 * A blank line ends HTML for Markdown, so that the links inside a `<div>` may be paragraphs to it.
 */
export function htmlRegionLength(blocks: readonly RootContent[], index: number): number {
  const open: string[] = [];
  for (let length = 1; length <= longest; length += 1) {
    const block = blocks[index + length - 1];
    if (block === undefined || !isMarkupBlock(block)) return Math.min(1, length - 1);
    balance(block, open);
    if (open.length === 0) return length;
  }
  return 1;
}

/** A block of HTML, or a paragraph that begins with a tag. */
function isMarkupBlock(block: RootContent): boolean {
  return block.type === 'html' || (block.type === 'paragraph' && block.children[0]?.type === 'html');
}

function balance(block: Nodes, open: string[]): void {
  visit(block, (node) => {
    if (node.type !== 'html') return;
    for (const token of readHtml(node.value)) {
      if (token.kind === 'open') open.push(token.name);
      else if (token.kind === 'close' && open.includes(token.name))
        open.length = open.lastIndexOf(token.name);
    }
  });
}
