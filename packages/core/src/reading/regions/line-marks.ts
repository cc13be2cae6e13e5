import type { Nodes } from 'mdast';
import type { IgnoredLines, IgnoredWhy } from '../regions.ts';

/** Why each line of a note is no content, where it is none; index 0 is line 1. */
export type LineMarks = (IgnoredWhy | undefined)[];

/** Marks lines, from 1 and both ends included; what is marked already stays as it is. */
export function markLines(marks: LineMarks, fromLine: number, toLine: number, why: IgnoredWhy): void {
  for (let index = fromLine - 1; index < Math.min(toLine, marks.length); index += 1) marks[index] ??= why;
}

/** Marks the lines on which a node stands. */
export function markNode(marks: LineMarks, { position }: Nodes, why: IgnoredWhy): void {
  if (position) markLines(marks, position.start.line, position.end.line, why);
}

/** Gives the stretches of lines with one reason, in order. */
export function stretchesOf(marks: LineMarks): IgnoredLines[] {
  const stretches: IgnoredLines[] = [];
  marks.forEach((why, index) => {
    if (why === undefined) return;
    const last = stretches.at(-1);
    if (last?.why === why && last.toLine === index)
      stretches[stretches.length - 1] = { ...last, toLine: index + 1 };
    else stretches.push({ fromLine: index + 1, toLine: index + 1, why });
  });
  return stretches;
}
