import type { CommandItem, PrintedItem } from '@cribnotes/core/printed-groups';
import type { PrintedWords } from '@cribnotes/core/printed-words';
import { addedParts } from './added-parts.ts';
import { commandRow } from './command-row.ts';
import { conceptRow } from './concept-row.ts';
import type { Density } from './density.ts';
import { headingTag } from './heading-tag.ts';
import { inputRow } from './input-row.ts';
import { keysRow } from './keys-row.ts';
import type { PlacedGroup } from './place-groups.ts';
import { recipeRow } from './recipe-row.ts';
import { remarkRow } from './remark-row.ts';
import { withoutTitle } from './said-by-title.ts';
import type { Row, RowContent } from './sheet.ts';
import { snippetRow } from './snippet-row.ts';

/** Gives the rows of a group: what it prints, in its order. */
export function groupRows(placed: PlacedGroup, density: Density, words: PrintedWords): readonly Row[] {
  const bases = basesOf(placed.items);
  return placed.items.map((item, index) => {
    const previous = placed.items[index - 1];
    return {
      ...rowOf(withoutTitle(item, placed), index, placed, density, words, bases[index]),
      before: spaceBetween(previous, item, density),
      ...(leadsOn(previous) ? { follows: 'lead' as const } : {}),
    };
  });
}

/** Gives the row of one thing that a group prints, before it has its place. */
export function rowOf(
  item: PrintedItem,
  index: number,
  placed: PlacedGroup,
  density: Density,
  words: PrintedWords,
  base?: CommandItem,
): RowContent {
  const list = [...placed.path, 'L#entries'];
  switch (item.kind) {
    case 'command':
      return commandRow(item, list, density, words, base);
    case 'keys':
      return keysRow(item.entry, list);
    case 'input':
      return inputRow(item.entry, list, density);
    case 'concept':
      return conceptRow(item.concept, placed.path, headingTag(placed, 'term'));
    case 'recipe':
      return recipeRow(item.recipe, placed.path);
    case 'snippet':
      return snippetRow(item.snippet, placed.path);
    case 'note':
      return remarkRow(item.prose, [...placed.path, `P#note${index}`]);
  }
}

const SPACE: Readonly<Record<PrintedItem['kind'], 'row' | 'keys' | 'boxed' | 'remark'>> = {
  command: 'row',
  keys: 'keys',
  input: 'row',
  concept: 'boxed',
  recipe: 'row',
  snippet: 'boxed',
  note: 'remark',
};

function spaceBetween(upper: PrintedItem | undefined, lower: PrintedItem, density: Density): number {
  if (upper === undefined) return density.section;
  const waysToUseOne = upper.kind === 'command' && lower.kind === 'command' && upper.entry === lower.entry;
  if (waysToUseOne) return density.variant;
  // Boxes of ideas share the line between them.
  if (upper.kind === 'concept' && lower.kind === 'concept') return 0;
  if (leadsOn(upper)) return density.sentence;
  if (upper.kind === 'note' && lower.kind === 'note' && !leadsOn(lower)) return density.sentence;
  // The title of steps is a heading.
  if (lower.kind === 'recipe') return density.steps;
  return Math.max(density[SPACE[upper.kind]], density[SPACE[lower.kind]]);
}

/** A sentence that ends in a colon speaks of what comes next. */
function leadsOn(item: PrintedItem | undefined): boolean {
  return item?.kind === 'note' && /[:：]\s*$/.test(item.prose.plain);
}

/** Gives, for each thing that a group prints, the command above it that it only adds options to. */
export function basesOf(items: readonly PrintedItem[]): readonly (CommandItem | undefined)[] {
  let base: CommandItem | undefined;
  return items.map((item) => {
    if (item.kind !== 'command') base = undefined;
    else if (base?.entry !== item.entry || !addedParts(item.variant.template, base.variant.template))
      base = item;
    return base === item ? undefined : base;
  });
}
