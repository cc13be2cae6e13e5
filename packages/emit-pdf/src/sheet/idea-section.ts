import type { PrintedGroup } from '@cribnotes/core/printed-groups';
import type { PrintedWords } from '@cribnotes/core/printed-words';
import { cutRow } from './cut-rows.ts';
import type { Density } from './density.ts';
import { groupRows } from './group-rows.ts';
import { ownSection } from './own-section.ts';
import type { Section } from './sheet.ts';

/** Gives the section of all ideas, under a title of our own; none where there are none. */
export function ideaSections(
  groups: readonly PrintedGroup[],
  density: Density,
  words: PrintedWords,
): readonly Section[] {
  const items = groups.flatMap((group) => group.items.filter(({ kind }) => kind === 'concept'));
  if (items.length === 0) return [];
  const own = ownSection('/ideas', words.sheet.keyIdeas);
  const group = { id: own.id, level: 1, items: [] };
  return [{ ...own, rows: groupRows({ ...own, group, items }, density, words).flatMap(cutRow) }];
}

/** Gives a group without its ideas. */
export function withoutIdeas({ group, items }: PrintedGroup): PrintedGroup {
  return { group, items: items.filter(({ kind }) => kind !== 'concept') };
}
