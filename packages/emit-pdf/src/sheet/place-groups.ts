import type { PrintedGroup } from './printed-items.ts';
import type { Section } from './sheet.ts';

/** A group with its place among the headings on paper. */
export type PlacedGroup = PrintedGroup & Pick<Section, 'top' | 'depth' | 'path'>;

/**
 * Gives the groups that stand on paper, with their headings: those that print something, and those over a deeper one
 * that does. A heading counts as deeper only below one that is printed too.
 */
export function placeGroups(groups: readonly PrintedGroup[], sheetTitle: string): readonly PlacedGroup[] {
  const placed: PlacedGroup[] = [];
  let around: readonly { readonly level: number; readonly path: readonly string[] }[] = [];
  let headed = false;
  groups.forEach((one, index) => {
    const { id, title, level } = one.group;
    if (one.items.length === 0 && !isOverPrinted(groups, index)) return;
    around = around.filter((outer) => outer.level < level);
    const path = [...(around.at(-1)?.path ?? []), `Sect#${id}`];
    const depth = around.length + 1;
    if (title !== undefined && (headed || !isSameTitle(title, sheetTitle))) {
      headed = true;
      placed.push({ ...one, top: { kind: 'heading', title }, depth, path });
      around = [...around, { level, path }];
    } else if (one.items.length > 0) {
      placed.push({ ...one, top: { kind: headed ? 'line' : 'title' }, depth, path });
    }
  });
  return placed;
}

function isOverPrinted(groups: readonly PrintedGroup[], at: number): boolean {
  const level = groups[at]?.group.level ?? 0;
  const below = groups.slice(at + 1);
  const end = below.findIndex(({ group }) => group.level <= level);
  return below.slice(0, end < 0 ? undefined : end).some(({ items }) => items.length > 0);
}

function isSameTitle(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
