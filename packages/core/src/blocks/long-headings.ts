import type { Heading, Paragraph } from 'mdast';
import type { Mark, TextLine } from './block.ts';

/**
 * Gives a heading of several lines over `---` as the paragraph that it is to its author, who meant the dashes as a rule;
 * any other node as it is.
 */
export function asParagraph<Node extends { readonly type: string }>(
  node: Node | Heading,
  sourceLines: readonly string[],
): Node | Heading | Paragraph {
  if (node.type !== 'heading') return node;
  const { position, children } = node as Heading;
  if (position === undefined || position.end.line - position.start.line < 2) return node;
  const below = sourceLines[position.end.line - 1] ?? '';
  if (!/^[\s>]*-+\s*$/.test(below)) return node;
  const end = { ...position.end, line: position.end.line - 1 };
  return { type: 'paragraph', children, position: { ...position, end } };
}

/** Gives the lines of a heading as one. */
export function joinedLine(lines: readonly TextLine[]): TextLine | undefined {
  const [first] = lines;
  if (first === undefined || lines.length === 1) return first;
  const marks: Mark[] = [];
  let before = 0;
  for (const line of lines) {
    for (const mark of line.marks) marks.push({ ...mark, from: mark.from + before, to: mark.to + before });
    before += line.text.length + 1;
  }
  return { ...first, text: lines.map(({ text }) => text).join(' '), marks };
}
