import type { GroupItem } from '../model.ts';

/** An item that stands for something else in the topic. */
export type Reference = Exclude<GroupItem, { readonly kind: 'note' }>;

/** Gives what tells the things of a topic apart: ids are unique within a kind, those of rows within their command. */
export function itemKey(item: Reference): string {
  switch (item.kind) {
    case 'command':
      return `command\n${item.entry}\n${item.variant}`;
    case 'keys':
    case 'input':
      return `${item.kind}\n${item.entry}`;
    case 'concept':
    case 'recipe':
    case 'snippet':
      return `${item.kind}\n${item.id}`;
  }
}
