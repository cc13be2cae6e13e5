import type { Topic } from '@cribnotes/core';
import type { Block } from '../document.ts';

/** The heading of what stands under no group of the topic. */
const elsewhere = 'Other';

/** Gives one subsection for every group that has something to show, in the topic's order; one alone needs no heading. */
export function byGroup<Item extends { readonly group?: string }>(
  topic: Topic,
  items: readonly Item[],
  blocks: (items: readonly Item[]) => readonly Block[],
): readonly Block[] {
  const titles = new Map(topic.groups.map((group) => [group.id, group.title]));
  const grouped = topic.groups.map((group) => ({
    title: group.title,
    items: items.filter((item) => item.group === group.id),
  }));
  grouped.push({ title: elsewhere, items: items.filter((item) => !titles.has(item.group ?? '')) });
  const shown = grouped.filter((group) => group.items.length > 0);
  return shown.map((group) => ({ kind: 'subsection', title: group.title, blocks: blocks(group.items) }));
}
