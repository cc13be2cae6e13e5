import type { Code } from 'mdast';
import type { CodeLine } from './block.ts';

/** Gives the lines of a code node with their numbers in the note; blank lines are left out, since adjacency counts filled lines only. */
export function codeLines(node: Code, sourceLines: readonly string[]): CodeLine[] {
  const first = node.position?.start.line ?? 1;
  const fenced = /^[\s>*+\-\d.)]*(`{3,}|~{3,})/.test(sourceLines[first - 1] ?? '');
  return node.value
    .split('\n')
    .map((text, i) => ({ line: first + i + (fenced ? 1 : 0), text: text.trimEnd() }))
    .filter((l) => l.text.trim() !== '');
}
