import type { Block } from '../document.ts';
import type { PrintedGroup } from '../printed.ts';
import type { Voice } from '../words/voice.ts';

/** Gives what each group shows, under its heading; what stands before the first heading needs none. */
export function byGroup(
  groups: readonly PrintedGroup[],
  blocksOf: (group: PrintedGroup) => readonly Block[],
  { page }: Voice,
): readonly Block[] {
  const shown = groups
    .map((group) => ({ title: group.title, blocks: blocksOf(group) }))
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
