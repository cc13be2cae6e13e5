import type {
  CommandEntry,
  Concept,
  Group,
  GroupItem,
  InputEntry,
  KeysEntry,
  Prose,
  Recipe,
  Snippet,
  Topic,
  Variant,
} from '../model.ts';
import { withoutRecipeLeads } from './recipe-leads.ts';

export type CommandItem = Extract<PrintedItem, { kind: 'command' }>;

/** One thing that a group prints: the thing itself in place of its id. */
export type PrintedItem =
  | {
      readonly kind: 'command';
      readonly entry: CommandEntry;
      readonly variant: Variant;
      /** True for the row of its command that is printed first. */
      readonly first: boolean;
    }
  | { readonly kind: 'keys'; readonly entry: KeysEntry }
  | { readonly kind: 'input'; readonly entry: InputEntry }
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'recipe'; readonly recipe: Recipe }
  | { readonly kind: 'snippet'; readonly snippet: Snippet }
  | { readonly kind: 'note'; readonly prose: Prose };

/** A group with the things that it prints, in their order. */
export interface PrintedGroup {
  readonly group: Group;
  readonly items: readonly PrintedItem[];
}

/** Gives what the groups of a topic print. */
export function printedGroups(topic: Topic): readonly PrintedGroup[] {
  const entries = new Map(topic.entries.map((entry) => [entry.id, entry]));
  const concepts = new Map(topic.concepts.map((concept) => [concept.id, concept]));
  const recipes = new Map(topic.recipes.map((recipe) => [recipe.id, recipe]));
  const snippets = new Map(topic.snippets.map((snippet) => [snippet.id, snippet]));
  const begun = new Set<string>();
  const variants = new Map(
    topic.entries.flatMap((entry) =>
      entry.kind === 'command' ? [[entry.id, new Map(entry.variants.map((row) => [row.id, row]))]] : [],
    ),
  );
  const itemOf = (item: GroupItem): PrintedItem | undefined => {
    switch (item.kind) {
      case 'command': {
        const entry = entries.get(item.entry);
        const variant = variants.get(item.entry)?.get(item.variant);
        if (entry?.kind !== 'command' || variant === undefined) return undefined;
        const first = !begun.has(entry.id);
        begun.add(entry.id);
        return { kind: 'command', entry, variant, first };
      }
      case 'keys': {
        const entry = entries.get(item.entry);
        return entry?.kind === 'keys' ? { kind: 'keys', entry } : undefined;
      }
      case 'input': {
        const entry = entries.get(item.entry);
        return entry?.kind === 'input' ? { kind: 'input', entry } : undefined;
      }
      case 'concept': {
        const concept = concepts.get(item.id);
        return concept && { kind: 'concept', concept };
      }
      case 'recipe': {
        const recipe = recipes.get(item.id);
        return recipe && { kind: 'recipe', recipe };
      }
      case 'snippet': {
        const snippet = snippets.get(item.id);
        return snippet && { kind: 'snippet', snippet };
      }
      case 'note':
        return item;
    }
  };
  return topic.groups.map((group) => ({
    group,
    items: withoutRecipeLeads(group.items.map((item) => itemOf(item) ?? missing(group, item))),
  }));
}

function missing(group: Group, item: GroupItem): never {
  throw new Error(
    `Cannot print the group ${group.id}, expected the topic to have what it names: ${JSON.stringify(item)}`,
  );
}
