import type { CodeItem } from './code-item.ts';
import type { LogicalLine } from './logical-line.ts';

/** An option, which stands for all that its line has. */
const OPTION = /(?:^|\s)(--?[A-Za-z][\w-]*)/;

/** Gives what the comments inside of a command that goes on say of its parts. */
export const asideGlosses = ({ asides = [], group }: LogicalLine): CodeItem[] =>
  asides.map(({ line, code, comment }) => ({
    kind: 'gloss',
    line,
    group,
    target: OPTION.exec(code)?.[1] ?? code,
    text: comment,
  }));
