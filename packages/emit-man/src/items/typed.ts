import type { Block } from '../document.ts';
import type { Lines } from '../words/command-lines.ts';

/** Columns that a command has on a terminal of 80: the page's text is indented by seven and ends before the last two. */
export const commandRoom = 71;

/** Gives what is typed, with what there is to say about it. */
export function typed(lines: Lines, body: readonly Block[]): Block {
  const [first, ...others] = lines;
  return others.length === 0 ? { kind: 'item', tags: [first], body } : { kind: 'script', lines, body };
}
