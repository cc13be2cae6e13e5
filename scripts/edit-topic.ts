import type { CommandEntry, Entry, Topic, Variant } from '../packages/core/src/index.ts';
import { itemsOf } from '../packages/testkit/src/sample.ts';

/** Gives the entry with all of its rows in another section. */
export function inGroup(entry: CommandEntry, group: string): CommandEntry {
  const [first, ...rest] = entry.variants;
  return { ...entry, variants: [{ ...first, group }, ...rest.map((variant) => ({ ...variant, group }))] };
}

/** Gives the topic with some rows changed. */
export function mapVariants(
  topic: Topic,
  which: (variant: Variant) => boolean,
  edit: (variant: Variant) => Variant,
): Topic {
  const change = (variant: Variant): Variant => (which(variant) ? edit(variant) : variant);
  return mapCommands(
    topic,
    () => true,
    (entry) => {
      const [first, ...rest] = entry.variants;
      return { ...entry, variants: [change(first), ...rest.map(change)] };
    },
  );
}

/** Gives the topic with some commands changed. */
export function mapCommands(
  topic: Topic,
  which: (entry: CommandEntry) => boolean,
  edit: (entry: CommandEntry) => CommandEntry,
): Topic {
  const change = (entry: Entry): Entry => (entry.kind === 'command' && which(entry) ? edit(entry) : entry);
  return arranged({ ...topic, entries: topic.entries.map(change) });
}

/** Gives the topic with its sections filled anew. */
export function arranged(topic: Topic): Topic {
  const items = itemsOf(topic);
  const notes = (group: Topic['groups'][number]) => group.items.filter(({ kind }) => kind === 'note');
  return {
    ...topic,
    groups: topic.groups.map((group) => ({ ...group, items: [...items(group.id), ...notes(group)] })),
  };
}
