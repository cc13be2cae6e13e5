import {
  type PlacedGroup as GroupAtPlace,
  type PrintedGroup,
  placeGroups as placed,
} from '@cribnotes/core/printed-groups';
import type { Section } from './sheet.ts';

/** A group with its place among the headings on paper. */
export type PlacedGroup = PrintedGroup & Pick<Section, 'top' | 'depth' | 'path'>;

/** Gives the groups that stand on paper, with their headings and their elements of the document's structure. */
export function placeGroups(groups: readonly PrintedGroup[], sheetTitle: string): readonly PlacedGroup[] {
  return placed(groups, sheetTitle).map(({ around, ...group }: GroupAtPlace) => ({
    ...group,
    path: [...around, group.group.id].map((id) => `Sect#${id}`),
  }));
}
