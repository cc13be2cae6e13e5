import type { Block } from '../document.ts';
import type { PrintedGroup } from '../printed.ts';
import type { Voice } from '../words/voice.ts';
import { wording } from '../words/wording.ts';

/**
 * Gives what each group shows, under its heading; what stands before the first heading needs none, nor does the first
 * group where its heading is that of the whole page. A heading over other headings stands above the first one of them
 * that shows something.
 */
export function byGroup(
  groups: readonly PrintedGroup[],
  blocksOf: (group: PrintedGroup) => readonly Block[],
  { page }: Voice,
  heading = '',
): readonly Block[] {
  const shown = groups
    .map((group, index) => {
      const told = index === 0 && group.title !== undefined && wording(group.title) === wording(heading);
      return { group, title: told ? undefined : group.title, blocks: blocksOf(group) };
    })
    .filter(({ title, group: { level, items }, blocks }, index, all) => {
      if (blocks.length > 0) return true;
      if (title === undefined || items.length > 0) return false;
      for (let at = index + 1; at < all.length; at++) {
        const below = all[at]!;
        if (below.group.level <= level) return false;
        if (below.blocks.length > 0) return true;
      }
      return false;
    });
  const titled = shown.findIndex(({ title }) => title !== undefined);
  const opening = shown.slice(0, titled < 0 ? shown.length : titled);
  return [
    ...opening.flatMap(({ blocks }) => blocks),
    ...shown
      .slice(opening.length)
      .map(({ title = page.untitled, blocks }): Block => ({ kind: 'subsection', title, blocks })),
  ];
}
