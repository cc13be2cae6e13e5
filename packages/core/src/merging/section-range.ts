import { firstIndex } from './first-index.ts';
import type { Section } from './section.ts';

/** The lines that a section covers, without those of sections inside counted out. */
export interface SectionRange {
  readonly section: Section;
  readonly from: number;
  readonly to: number;
}

/** Gives what finds the innermost of nested ranges around a line. */
export function findInnermost(ranges: readonly SectionRange[]): (line: number) => Section | undefined {
  const sorted = ranges.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const bySection = new Map(sorted.map((range) => [range.section, range]));
  return (line) => {
    const at = firstIndex(sorted, ({ from }) => from > line) - 1;
    let range = sorted[at];
    // Labels do not nest: what stands before an ended one may go on.
    for (let i = at; range !== undefined && range.to < line; ) {
      const { parent } = range.section;
      const outer = parent && bySection.get(parent);
      i -= 1;
      range = outer ?? sorted[i];
    }
    return range?.section;
  };
}
