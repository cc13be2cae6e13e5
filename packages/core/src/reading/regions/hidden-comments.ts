import type { Html, Root } from 'mdast';
import { visit } from '../visit.ts';
import { type LineMarks, markLines, markNode } from './line-marks.ts';

const directive = /<!--\s*crib:/i;

/** Marks what readers do not see: HTML comments that stand alone, and `%%` comments as Obsidian has them. */
export function markComments(root: Root, marks: LineMarks, lines: readonly string[]): void {
  visit(root, (node, ancestors) => {
    if (node.type !== 'html' || ancestors.at(-1)?.type === 'paragraph' || !isOnlyComment(node)) return;
    markNode(marks, node, directive.test(node.value) ? 'directive' : 'comment');
  });
  let read = 0;
  for (const block of root.children) {
    const from = block.type === 'paragraph' ? (block.position?.start.line ?? 0) : 0;
    if (from <= read || !lines[from - 1]!.startsWith('%%')) continue;
    let to = from;
    while (to <= lines.length && !endsComment(lines[to - 1]!, to === from)) to += 1;
    // Without an end here there is none further down either.
    if (to > lines.length) return;
    markLines(marks, from, to, 'comment');
    read = to;
  }
}

function isOnlyComment({ value }: Html): boolean {
  return value.includes('<!--') && value.replace(/<!--.*?(?:-->|$)/gs, '').trim() === '';
}

function endsComment(line: string, isFirst: boolean): boolean {
  return (isFirst ? line.slice(2) : line).trimEnd().endsWith('%%');
}
