import type { Heading, RootContent } from 'mdast';
import type { IgnoredWhy } from '../regions.ts';
import { type LineMarks, markNode } from './line-marks.ts';

/** Reasons that take the heading above along: what it names stands elsewhere. */
const pointingElsewhere: ReadonlySet<IgnoredWhy> = new Set(['table-of-contents', 'links', 'navigation']);

/**
 * Marks the headings whose whole section only points elsewhere, by shape and not by words:
 * over a table of contents, a list of resources, a link to the note that has the text.
 * The title of the note stays.
 */
export function markPointingHeadings(
  blocks: readonly RootContent[],
  marks: LineMarks,
  lines: readonly string[],
): void {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading');
  headings.forEach((heading, index) => {
    const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
    const from = heading.position?.end.line ?? 0;
    const to = next ? (next.position?.start.line ?? 1) - 1 : lines.length;
    const isTitle = heading.depth === 1 && index === 0;
    const why = isTitle ? undefined : whyOfSection(marks.slice(from, to), lines.slice(from, to));
    if (why) markNode(marks, heading, why);
  });
}

function whyOfSection(marks: LineMarks, lines: readonly string[]): IgnoredWhy | undefined {
  const reasons = marks.filter((_, index) => lines[index]!.trim() !== '');
  if (reasons.includes(undefined)) return undefined;
  return reasons.find((why) => why !== undefined && pointingElsewhere.has(why));
}
