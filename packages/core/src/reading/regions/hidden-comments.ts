import type { Html, Root } from 'mdast';
import { withoutComments } from '../../blocks/without-comments.ts';
import { visit } from '../visit.ts';
import { type LineMarks, markLines, markNode } from './line-marks.ts';

const directive = /<!--\s*crib:/i;

/** Marks what readers do not see: HTML comments that have lines to themselves, and `%%` comments as Obsidian has them. */
export function markComments(root: Root, marks: LineMarks, lines: readonly string[]): void {
  visit(root, (node, ancestors) => {
    if (node.type !== 'html' || ancestors.at(-1)?.type === 'paragraph') return;
    if (isOnlyComment(node)) markNode(marks, node, directive.test(node.value) ? 'directive' : 'comment');
    else markLinesInside(node, marks);
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

/** Marks the lines of a piece of HTML that have nothing but comments. */
function markLinesInside({ value, position }: Html, marks: LineMarks): void {
  if (!value.includes('<!--')) return;
  const seen = withoutComments(value).split('\n');
  for (const [at, line] of value.split('\n').entries()) {
    const number = (position?.start.line ?? 0) + at;
    if (line.trim() === '' || seen[at]?.trim() !== '') continue;
    markLines(marks, number, number, directive.test(line) ? 'directive' : 'comment');
  }
}

function endsComment(line: string, isFirst: boolean): boolean {
  return (isFirst ? line.slice(2) : line).trimEnd().endsWith('%%');
}
