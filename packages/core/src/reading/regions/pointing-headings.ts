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
  const depths = new Map(headings.map(({ depth, position }) => [(position?.start.line ?? 1) - 1, depth]));
  // From the last to the first, so that the headings within a section are marked before the one above them.
  for (const heading of headings.toReversed()) {
    const isTitle = heading.depth === 1 && heading === headings[0];
    const why = isTitle ? undefined : whyOfSection(heading, depths, marks, lines);
    if (why) markNode(marks, heading, why);
  }
}

/** Looks no further than the first line of content, so that the time stays in step with the length. */
function whyOfSection(
  { depth, position }: Heading,
  depths: ReadonlyMap<number, number>,
  marks: LineMarks,
  lines: readonly string[],
): IgnoredWhy | undefined {
  let found: IgnoredWhy | undefined;
  for (let line = position?.end.line ?? 0; line < lines.length; line += 1) {
    if ((depths.get(line) ?? 7) <= depth) break;
    const why = marks[line];
    if (why === undefined && lines[line]!.trim() !== '') return undefined;
    if (why !== undefined && pointingElsewhere.has(why)) found ??= why;
  }
  return found;
}
