import type { Root } from 'mdast';
import { visit } from '../visit.ts';

/** A check box with its words only in the next line. */
const BOX_ALONE = /\[[ xX]\][ \t]*\n/;

/**
 * Puts right where the words of a task begin that stand in the line below their check box: remark-gfm takes the line
 * end for the blank behind the box, and leaves the words in the box's line (mdast-util-gfm-task-list-item 2.0).
 */
export function placeTasks(root: Root, text: string): void {
  if (!BOX_ALONE.test(text)) return;
  visit(root, (node) => {
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return undefined;
    const [paragraph] = node.children;
    if (paragraph?.type !== 'paragraph') return undefined;
    for (const start of [paragraph.position?.start, paragraph.children[0]?.position?.start]) {
      if (start?.offset === undefined || start.column === 1 || text[start.offset - 1] !== '\n') continue;
      start.line += 1;
      start.column = 1;
    }
    return undefined;
  });
}
