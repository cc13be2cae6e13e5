import type { Section } from './sheet.ts';

/** Gives the tag of a section's heading, and of the terms below it; none is left out on the way down. */
export function headingTag({ top, depth }: Pick<Section, 'top' | 'depth'>, of: 'heading' | 'term'): string {
  const outer = of === 'term' && top.kind === 'heading' ? depth + 2 : depth + 1;
  return `H${Math.min(6, outer)}`;
}
