import type { TextLine } from './block.ts';

/** A heading without the blank behind its marks, which stand first in the line: `##Images`. */
const GLUED = /^ {0,3}#{2,6}(?=[^\s#!=_~*-].*\p{L})/u;

/** The same with a single mark, which may as well be a comment or a tag. */
const SINGLE = /^ {0,3}#(?=\p{Lu}\p{L})(?!.*\s#)(?!.*[.!?。]$)/u;

/** True for a line that its author wrote as a heading without the blank behind the marks. */
export const isGluedHeading = ({ line }: TextLine, source: readonly string[]): boolean =>
  GLUED.test(source[line - 1] ?? '');

/** Lines of a paragraph, of which there is one at least. */
type Run = readonly [TextLine, ...TextLine[]];

/**
 * Gives the lines of a paragraph in runs that each begin with a heading without the blank behind its marks, but for the
 * first one. Markdown knows no such heading, so that the line goes on with the paragraph above it. A single mark counts
 * where it stands right before a heading with more of them.
 */
export function atGluedHeadings(lines: readonly TextLine[], source: readonly string[]): readonly Run[] {
  const begins = (line: TextLine, at: number): boolean => {
    if (isGluedHeading(line, source)) return true;
    const next = lines[at + 1];
    return SINGLE.test(source[line.line - 1] ?? '') && next !== undefined && isGluedHeading(next, source);
  };
  const runs: [TextLine, ...TextLine[]][] = [];
  for (const [at, line] of lines.entries()) {
    const last = runs.at(-1);
    if (last === undefined || begins(line, at)) runs.push([line]);
    else last.push(line);
  }
  return runs;
}
