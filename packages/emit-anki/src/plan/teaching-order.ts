import type {
  CommandEntry,
  Concept,
  Entry,
  GroupItem,
  InputEntry,
  KeysEntry,
  Prose,
  Recipe,
  Snippet,
  Topic,
  Variant,
} from '@cribnotes/core';

/** One thing that a topic teaches. */
export type Lesson =
  | { readonly kind: 'row'; readonly entry: CommandEntry; readonly variant: Variant }
  | { readonly kind: 'keys'; readonly entry: KeysEntry }
  | { readonly kind: 'input'; readonly entry: InputEntry }
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'recipe'; readonly recipe: Recipe }
  | { readonly kind: 'snippet'; readonly snippet: Snippet }
  /** A sentence that belongs to its section as a whole. */
  | { readonly kind: 'note'; readonly prose: Prose };

/**
 * Gives all that a topic teaches, group by group: a group's terms, then its commands, those first that most notes have, and
 * otherwise in the author's order. What stands in no group comes last.
 */
export function teachingOrder(topic: Topic): readonly Lesson[] {
  const rest = new Map<string, Lesson>([
    ...topic.concepts.map((concept) => [`concept ${concept.id}`, { kind: 'concept', concept }] as const),
    ...topic.entries.flatMap(lessonsOf),
    ...topic.snippets.map((snippet) => [`snippet ${snippet.id}`, { kind: 'snippet', snippet }] as const),
    ...topic.recipes.map((recipe) => [`recipe ${recipe.id}`, { kind: 'recipe', recipe }] as const),
  ]);
  const take = (item: GroupItem): readonly Lesson[] => {
    if (item.kind === 'note') return [{ kind: 'note', prose: item.prose }];
    const lesson = rest.get(nameOf(item));
    rest.delete(nameOf(item));
    return lesson ? [lesson] : [];
  };
  const grouped = topic.groups.flatMap(({ items }) => inOrder(items.flatMap(take)));
  return [...grouped, ...rest.values()];
}

function inOrder(lessons: readonly Lesson[]): readonly Lesson[] {
  return lessons.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Terms before all else, then what more notes have. */
function rankOf(lesson: Lesson): number {
  if (lesson.kind === 'concept') return -1_000_000;
  if (lesson.kind !== 'row') return -1;
  const shown = lesson.variant.occurrences.filter(({ role }) => role === 'entry');
  return -Math.max(1, new Set(shown.map(({ span }) => span.source)).size);
}

function lessonsOf(entry: Entry): readonly (readonly [string, Lesson])[] {
  switch (entry.kind) {
    case 'command':
      return entry.variants.map((variant) => [
        `command ${entry.id}\n${variant.id}`,
        { kind: 'row', entry, variant },
      ]);
    case 'keys':
      return [[`keys ${entry.id}`, { kind: 'keys', entry }]];
    case 'input':
      return [[`input ${entry.id}`, { kind: 'input', entry }]];
  }
}

function nameOf(item: Exclude<GroupItem, { kind: 'note' }>): string {
  switch (item.kind) {
    case 'command':
      return `command ${item.entry}\n${item.variant}`;
    case 'keys':
    case 'input':
      return `${item.kind} ${item.entry}`;
    case 'concept':
    case 'recipe':
    case 'snippet':
      return `${item.kind} ${item.id}`;
  }
}
