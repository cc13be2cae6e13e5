import type { Code } from 'mdast';
import type { CodeLine } from './block.ts';

/** True for code between fences. Indented code starts with its indent; it may show a fence, as under the admonitions of some site builders. */
export function isFenced({ position }: Code, sourceLines: readonly string[]): boolean {
  const { line = 1, column = 1 } = position?.start ?? {};
  return /^(?:`{3}|~{3})/.test((sourceLines[line - 1] ?? '').slice(column - 1));
}

/** Gives the lines of a code node with their numbers in the note; blank lines are left out, since adjacency counts filled lines only. */
export function codeLines(node: Code, sourceLines: readonly string[]): CodeLine[] {
  const first = (node.position?.start.line ?? 1) + (isFenced(node, sourceLines) ? 1 : 0);
  return node.value
    .split('\n')
    .map((text, i) => ({ line: first + i, text: text.trimEnd() }))
    .filter((l) => l.text.trim() !== '');
}
