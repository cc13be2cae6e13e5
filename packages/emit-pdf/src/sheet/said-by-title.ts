import type { CommandItem, PrintedItem } from '@cribnotes/core/printed-groups';
import type { PlacedGroup } from './place-groups.ts';

/** Gives what a group prints without the sentence that its heading says right above it: of the one command that it is about. */
export function withoutTitle(item: PrintedItem, { top, items }: PlacedGroup): PrintedItem {
  if (item.kind !== 'command' || items.length > 1 || top.kind !== 'heading') return item;
  const said = item.variant.description?.text;
  return said !== undefined && letters(said) === letters(top.title) ? undescribed(item) : item;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

function undescribed(item: CommandItem): CommandItem {
  const { description: _, ...variant } = item.variant;
  return { ...item, variant };
}
