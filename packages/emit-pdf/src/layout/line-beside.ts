import { linesIn } from './lines-in.ts';
import type { MeasuredRow } from './measured-sheet.ts';
import { wrapEvenly } from './wrap.ts';

/** A line of a row: the number of its paragraph, and how far it stands below the top of that, in lines. */
export interface LineOfRow {
  readonly paragraph: number;
  readonly down: number;
}

/** The least space between a line and what stands at its right end, in em. */
const GAP = 1;

/**
 * Gives the line at whose right end a paragraph stands: the last one of the row's first paragraph, or of the paragraph
 * before it. Nothing where there is no room, or where the paragraph is none that stands at the end of a line, or not the
 * first such one.
 */
export function lineBeside(row: MeasuredRow, index: number, width: number): LineOfRow | undefined {
  const measured = row.paragraphs[index];
  if (!measured?.paragraph.aside || row.paragraphs.findIndex(({ paragraph }) => paragraph.aside) < index)
    return undefined;
  for (const paragraph of [0, index - 1]) {
    const other = row.paragraphs[paragraph];
    if (other === undefined || paragraph >= index) continue;
    const { lines } = linesIn(other, width, row.row, wrapEvenly);
    const { scale, indent, hang } = other.paragraph;
    const left = lines.length > 1 ? hang : indent;
    const taken = ((lines.at(-1)?.width ?? 0) * scale + measured.total * measured.paragraph.scale) / 1000;
    if (lines.length > 0 && left + taken + GAP <= width)
      return { paragraph, down: (lines.length - 1) * scale };
  }
  return undefined;
}
