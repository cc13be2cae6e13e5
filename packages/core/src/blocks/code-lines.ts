import type { Code } from 'mdast';
import type { CodeLine } from './block.ts';

/** Gives the lines of a code node with their numbers in the note; blank lines are left out, since adjacency counts filled lines only. */
export function codeLines(node: Code, sourceLines: readonly string[]): CodeLine[] {
  const first = node.position?.start.line ?? 1;
  const opening = sourceLines[first - 1] ?? '';
  const texts = node.value.split('\n');
  // Indented code may show a fence, as under the admonitions of some site builders; then it is a line of the code.
  const isIndented = (node.position?.end.line ?? 0) - first + 1 === texts.length;
  const shown = isIndented && texts[0]?.trim() === opening.trim();
  const fenced = !shown && /^[\s>*+\-\d.)]*(`{3,}|~{3,})/.test(opening);
  return texts
    .map((text, i) => ({ line: first + i + (fenced ? 1 : 0), text: text.trimEnd() }))
    .filter((l) => l.text.trim() !== '');
}
