import type { Block } from '../document.ts';
import type { PrintedGroup } from '../printed.ts';
import type { Voice } from '../words/voice.ts';
import { wording } from '../words/wording.ts';

/**
 * Gives what each group shows, under its heading; what stands before the first heading needs none, nor does the first
 * group where its heading is that of the whole page.
 */
export function byGroup(
  groups: readonly PrintedGroup[],
  blocksOf: (group: PrintedGroup) => readonly Block[],
  { page }: Voice,
  heading = '',
): readonly Block[] {
  const shown = groups
    .map(({ title, ...group }, index) => {
      const told = index === 0 && title !== undefined && wording(title) === wording(heading);
      return {
        title: told ? undefined : title,
        blocks: blocksOf({ ...group, ...(title === undefined ? {} : { title }) }),
      };
    })
    .filter(({ blocks }) => blocks.length > 0);
  const titled = shown.findIndex(({ title }) => title !== undefined);
  const opening = shown.slice(0, titled < 0 ? shown.length : titled);
  return [
    ...opening.flatMap(({ blocks }) => blocks),
    ...shown
      .slice(opening.length)
      .map(({ title = page.untitled, blocks }): Block => ({ kind: 'subsection', title, blocks })),
  ];
}
