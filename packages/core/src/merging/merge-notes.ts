import type { GroupItem } from '../model.ts';
import type { Placeable } from './arrange.ts';

type NoteItem = Extract<GroupItem, { kind: 'note' }>;

/** A sentence of a section, with its place. */
export interface PlaceableNote extends Placeable {
  readonly item: NoteItem;
}

/** Gives sentences without owners once each: what several notes say in the same words stands where the first one says it. */
export function mergeNotes(notes: readonly PlaceableNote[]): PlaceableNote[] {
  const words = ({ item }: PlaceableNote): string =>
    (item.prose.plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return [...Map.groupBy(notes, words).values()].flatMap((same) => same.slice(0, 1));
}
