import type { PrintedGroup } from './printed-items.ts';

/** A group with its place among the headings. */
export interface PlacedGroup extends PrintedGroup {
  readonly top: GroupTop;
  /** How deep it stands below other headings that are shown: 1 for the outermost. */
  readonly depth: number;
  /** The ids of the groups around it, outermost first. */
  readonly around: readonly string[];
}

/** What sets a group apart from the one above. */
export type GroupTop =
  | { readonly kind: 'heading'; readonly title: string }
  /** A line without words: the notes have no heading there. */
  | { readonly kind: 'line' }
  /** Nothing: the title of the whole is its heading. */
  | { readonly kind: 'title' };

/**
 * Gives the groups that are shown, with their headings: those that print something, and those over a deeper one
 * that does. A heading counts as deeper only below one that is shown too.
 */
export function placeGroups(groups: readonly PrintedGroup[], topicTitle: string): readonly PlacedGroup[] {
  const placed: PlacedGroup[] = [];
  let outer: readonly { readonly level: number; readonly id: string }[] = [];
  let headed = false;
  groups.forEach((one, index) => {
    const { id, title, level } = one.group;
    if (one.items.length === 0 && !isOverPrinted(groups, index)) return;
    outer = outer.filter((group) => group.level < level);
    const place = { ...one, depth: outer.length + 1, around: outer.map((group) => group.id) };
    if (title !== undefined && (headed || !isSameTitle(title, topicTitle))) {
      headed = true;
      placed.push({ ...place, top: { kind: 'heading', title } });
      outer = [...outer, { level, id }];
    } else if (one.items.length > 0) {
      placed.push({ ...place, top: { kind: headed ? 'line' : 'title' } });
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

/** True where a heading is the title of the whole. */
export function isSameTitle(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
