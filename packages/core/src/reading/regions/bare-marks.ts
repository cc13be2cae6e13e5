import type { Nodes, Root } from 'mdast';
import { visit } from '../visit.ts';
import { type LineMarks, markLines, markNode } from './line-marks.ts';
import type { LinesOf } from './paragraph-lines.ts';

/** Code blocks that a program for notes puts something else in place of. */
const QUERIES: ReadonlySet<string> = new Set([
  'dataview',
  'dataviewjs',
  'tasks',
  'query',
  'button',
  'kanban',
]);

/** What Org and Logseq keep about a task, down to its end. */
const DRAWER = /^\s*:(?:LOGBOOK|PROPERTIES):\s*$/;
const DRAWER_END = /^\s*:END:\s*$/;
/** What stands in one: where its end is missing, nothing else is a part of it. */
const DRAWN = /^\s*(?::[\w-]+:(?:\s|$)|CLOCK:\s)/;

/** Marks what programs for notes and sites read and people do not: lines of nothing but their marks, and their queries. */
export function markBareMarks(
  root: Root,
  marks: LineMarks,
  lines: readonly string[],
  linesOf: LinesOf,
): void {
  visit(root, (node) => {
    if (node.type === 'code' && QUERIES.has(node.lang ?? '')) markNode(marks, node, 'markup');
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    let drawer = false;
    const read = linesOf(node);
    const ends = read.findLast(({ line }) => DRAWER_END.test(lines[line - 1] ?? ''))?.line ?? 0;
    for (const { line, text } of read) {
      const source = lines[line - 1] ?? '';
      if (ONLY_PICTURES.test(source)) markLines(marks, line, line, 'image');
      drawer ||= DRAWER.test(source);
      if (drawer && line > ends) drawer = DRAWN.test(source);
      if (drawer) markLines(marks, line, line, 'markup');
      if (DRAWER_END.test(source)) drawer = false;
      if (text.trim() === '' && /\S/.test(source) && !holdsPicture(node))
        markLines(marks, line, line, 'markup');
    }
  });
}

/** A line of nothing but pictures, among others of its paragraph: their alternative texts belong to no sentence. */
const ONLY_PICTURES = /^\s*(?:!\[[^[\]]*\]\([^()]*\)\s*)+$/;

function holdsPicture(node: Nodes): boolean {
  return (
    'children' in node && node.children.some(({ type }) => type === 'image' || type === 'imageReference')
  );
}
