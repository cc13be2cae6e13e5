import type { PrintedItem } from './printed-items.ts';

/** Gives what a group prints without the sentences of its commands that stand above their steps as a title anyway. */
export function withoutRecipeLeads(items: readonly PrintedItem[]): readonly PrintedItem[] {
  const titles = new Set(
    items.flatMap((item) => (item.kind === 'recipe' ? [wordsOf(item.recipe.title.plain)] : [])),
  );
  if (titles.size === 0) return items;
  return items.map((item) => {
    if (item.kind !== 'command') return item;
    const { variant } = item;
    const notes = variant.notes.filter(({ plain }) => !titles.has(wordsOf(plain)));
    return notes.length === variant.notes.length ? item : { ...item, variant: { ...variant, notes } };
  });
}

/** A title has lost the mark at the end of its sentence. */
function wordsOf(plain: string): string {
  return plain
    .replace(/[\s:：.。]+$/, '')
    .trim()
    .toLowerCase();
}
