import type { Heading, RootContent } from 'mdast';
import type { IgnoredWhy } from '../regions.ts';
import { type LineMarks, markNode } from './line-marks.ts';

/** Reasons that take the heading above along: what it names stands elsewhere. */
const pointingElsewhere: ReadonlySet<IgnoredWhy> = new Set(['table-of-contents', 'links', 'navigation']);

/**
 * Marks the headings over nothing but pointers to elsewhere, by shape and not by words:
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
    const isTitle = heading.depth === 1 && index === 0;
    const why = isTitle ? undefined : whyOfSection(headings, index, marks, lines);
    if (why) markNode(marks, heading, why);
  });
}

/** Looks no further than the first line of content, so that the time stays in step with the length. */
function whyOfSection(
  headings: readonly Heading[],
  index: number,
  marks: LineMarks,
  lines: readonly string[],
): IgnoredWhy | undefined {
  const heading = headings[index]!;
  const next = headings[index + 1];
  if (next && next.depth > heading.depth) return undefined;
  const to = next ? (next.position?.start.line ?? 1) - 1 : lines.length;
  let found: IgnoredWhy | undefined;
  for (let line = heading.position?.end.line ?? 0; line < to; line += 1) {
    const why = marks[line];
    if (why === undefined && lines[line]!.trim() !== '') return undefined;
    if (why !== undefined && pointingElsewhere.has(why)) found ??= why;
  }
  return found;
}
