import type { Entry, Group, Topic } from '../model.ts';
import { itemKey } from './item-key.ts';

/** Gives a topic with some of its groups, and of everything else only what these print. */
export function onPaper(topic: Topic, groups: readonly Group[]): Topic {
  const keys = new Set(
    groups.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'note' ? [] : [itemKey(item)]))),
  );
  return {
    ...topic,
    groups,
    entries: topic.entries.flatMap((entry) => printedPart(entry, keys)),
    concepts: topic.concepts.filter(({ id }) => keys.has(itemKey({ kind: 'concept', id }))),
    recipes: topic.recipes.filter(({ id }) => keys.has(itemKey({ kind: 'recipe', id }))),
    snippets: topic.snippets.filter(({ id }) => keys.has(itemKey({ kind: 'snippet', id }))),
  };
}

/** A command may have rows in several groups; here it has those of these groups only. */
function printedPart(entry: Entry, keys: ReadonlySet<string>): readonly Entry[] {
  if (entry.kind !== 'command')
    return keys.has(itemKey({ kind: entry.kind, entry: entry.id })) ? [entry] : [];
  const [first, ...others] = entry.variants.filter((variant) =>
    keys.has(itemKey({ kind: 'command', entry: entry.id, variant: variant.id })),
  );
  return first === undefined ? [] : [{ ...entry, variants: [first, ...others] }];
}
