import type {
  CommandEntry,
  Concept,
  Entry,
  InputEntry,
  KeysEntry,
  Prose,
  Recipe,
  Snippet,
  Topic,
  Variant,
} from '@cribnotes/core';
import { itemKey } from '@cribnotes/core/topic-parts';

/** One thing that a group prints, with what its ids stand for. */
export type Printed =
  | PrintedRow
  | { readonly kind: 'keys'; readonly entry: KeysEntry }
  | { readonly kind: 'input'; readonly entry: InputEntry }
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'recipe'; readonly recipe: Recipe }
  | { readonly kind: 'snippet'; readonly snippet: Snippet }
  | { readonly kind: 'note'; readonly prose: Prose };

/** One way to use a command. */
export interface PrintedRow {
  readonly kind: 'command';
  readonly entry: CommandEntry;
  readonly variant: Variant;
  /** True for the first row of its command on the page. */
  readonly opens: boolean;
}

/** A group with what it prints. */
export interface PrintedGroup {
  readonly title?: string;
  /** How deep its heading stands: 1 for the outermost. */
  readonly level: number;
  readonly items: readonly Printed[];
}

/** Gives the groups of a topic with what they print, in the author's order. Throws where an item stands for nothing. */
export function printedGroups(topic: Topic): readonly PrintedGroup[] {
  const things = thingsOf(topic);
  const opened = new Set<string>();
  const printed = (item: Topic['groups'][number]['items'][number]): Printed => {
    if (item.kind === 'note') return item;
    const thing = things.get(itemKey(item));
    if (thing === undefined)
      throw new Error(`Cannot print ${JSON.stringify(item)}, expected it in the topic`);
    if (thing.kind !== 'command') return thing;
    const opens = !opened.has(thing.entry.id);
    opened.add(thing.entry.id);
    return { ...thing, opens };
  };
  return topic.groups.map(({ title, level, items }) => ({
    ...(title === undefined ? {} : { title }),
    level,
    items: items.map(printed),
  }));
}

function thingsOf({ entries, concepts, recipes, snippets }: Topic): ReadonlyMap<string, Printed> {
  return new Map([
    ...entries.flatMap(thingsOfEntry),
    ...concepts.map(
      (concept): Thing => [itemKey({ kind: 'concept', id: concept.id }), { kind: 'concept', concept }],
    ),
    ...recipes.map(
      (recipe): Thing => [itemKey({ kind: 'recipe', id: recipe.id }), { kind: 'recipe', recipe }],
    ),
    ...snippets.map(
      (snippet): Thing => [itemKey({ kind: 'snippet', id: snippet.id }), { kind: 'snippet', snippet }],
    ),
  ]);
}

type Thing = readonly [key: string, thing: Printed];

function thingsOfEntry(entry: Entry): readonly Thing[] {
  const { id } = entry;
  switch (entry.kind) {
    case 'command':
      return entry.variants.map(
        (variant): Thing => [
          itemKey({ kind: 'command', entry: id, variant: variant.id }),
          { kind: 'command', entry, variant, opens: false },
        ],
      );
    case 'keys':
      return [[itemKey({ kind: 'keys', entry: id }), { kind: 'keys', entry }]];
    case 'input':
      return [[itemKey({ kind: 'input', entry: id }), { kind: 'input', entry }]];
  }
}
