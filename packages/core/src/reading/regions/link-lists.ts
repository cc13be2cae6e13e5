import type { List, ListItem, Nodes } from 'mdast';
import type { IgnoredWhy } from '../regions.ts';
import { visit } from '../visit.ts';
import { type DefinedLinks, type FoundLink, takeInventory } from './inline-inventory.ts';
import { hasWords, isLabel, whyOfLinks } from './link-pieces.ts';

/** A list that only points elsewhere. */
export interface LinkList {
  readonly why: IgnoredWhy;
  readonly links: readonly FoundLink[];
}

/**
 * Gives what a list points to, where each of its items is links and nothing else, or begins with a link into the note.
 * An item with plain words is one as well if the items below it are.
 */
export function readLinkList(list: List, definitions: DefinedLinks): LinkList | undefined {
  const links: FoundLink[] = [];
  let pointsOnly = true;
  visit(list, (node) => {
    if (node.type !== 'listItem') return node.type === 'list' ? undefined : 'skip';
    const found = linksOfItem(node, definitions);
    if (found === undefined) pointsOnly = false;
    else links.push(...found);
    return pointsOnly ? undefined : 'stop';
  });
  const why = pointsOnly && links.length > 0 ? whyOfLinks(links) : undefined;
  return why === undefined ? undefined : { why, links };
}

/** Gives the links of an item's own line; nothing where the item holds anything else. */
function linksOfItem({ children }: ListItem, definitions: DefinedLinks): readonly FoundLink[] | undefined {
  const own = children.filter(({ type }) => type !== 'list');
  if (own.some(({ type }) => type !== 'paragraph' && type !== 'html')) return undefined;
  const { links, images, rest } = takeInventory(own, definitions);
  if (images.length > 0) return hasWords(rest) ? undefined : links;
  if (!hasWords(rest) || (links.length > 0 && isLabel(rest)) || beginsWithPart(own)) return links;
  const isParent = links.length === 0 && own.length < children.length && rest.length <= 60;
  return isParent ? [] : undefined;
}

/** `[Install](#install) what to do first`: only a table of contents has such lines. */
function beginsWithPart([first]: readonly Nodes[]): boolean {
  const link = first?.type === 'paragraph' ? first.children[0] : undefined;
  return link?.type === 'link' && link.url.startsWith('#');
}
