import { sendsElsewhere } from '../../wording/see-also.ts';
import type { IgnoredWhy } from '../regions.ts';
import type { FoundLink, Inventory, LinkKind } from './inline-inventory.ts';

/** Signs that point back, forward or up. */
const pointing = /[«»‹›←→↑⇦⇨⇧⟵⟶⬅➡⬆◀▶⏪⏩⏮⏭🔙🔝🔼]/u;

/** Elements whose text is content, whatever else stands in them. */
const contentElements: readonly string[] = [
  'details',
  'summary',
  'pre',
  'code',
  'kbd',
  'samp',
  'table',
  'dl',
];

const badgeAddress = /^https?:\/\/[^/]*(?:shields|badge)|\/badges?[/.]|badge\.svg/i;

/** Gives why a piece of a note is no content: because it holds links, images or tags only. */
export function whyNoContent(piece: Inventory): IgnoredWhy | undefined {
  const { links, images, rest, elements } = piece;
  if (contentElements.some((name) => elements.has(name))) return undefined;
  if (hasWords(rest)) {
    if (isPointing(piece)) return 'navigation';
    if (images.length === 0 && leadsOnlyToNotes(piece) && sendsElsewhere(rest)) return 'links';
    return links.length > 0 && images.length === 0 && isLabel(rest) ? whyOfLinks(links) : undefined;
  }
  if (images.length > 0) return isBadges(piece) ? 'badges' : 'image';
  if (links.length > 0) return isPointing(piece) ? 'navigation' : whyOfLinks(links);
  return elements.size > 0 ? 'markup' : undefined;
}

/** Gives why links that stand for themselves are no content; links with code in their words may name commands. */
export function whyOfLinks(links: readonly FoundLink[]): IgnoredWhy | undefined {
  const kinds = new Set<LinkKind>(links.map(({ kind }) => kind));
  if (kinds.has('web') || kinds.has('wiki'))
    return links.some(({ hasCode }) => hasCode) ? undefined : 'links';
  return kinds.has('fragment') && links.length > 1 ? 'table-of-contents' : 'navigation';
}

/** True for text with a letter. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** One to three words with a colon, and no others: `Source:`, `up::`, `参考：`. */
export function isLabel(text: string): boolean {
  return /^[^\p{L}]*\p{L}+(?:[ -]+\p{L}+){0,2} ?(?::{1,2}|：)[^\p{L}:]*$/u.test(text);
}

/** Links to other notes alone: on paper there is nothing to follow. */
function leadsOnlyToNotes({ links }: Inventory): boolean {
  return (
    links.length > 0 && links.every(({ kind, hasCode }) => (kind === 'wiki' || kind === 'note') && !hasCode)
  );
}

/** Links to other notes or places of this one beside an arrow, with a word or two: `← Back`, `Next: Volumes »`. */
function isPointing({ links, rest }: Inventory): boolean {
  const words = rest.match(/\p{L}+/gu)?.length ?? 0;
  const inside = links.every(({ kind }) => kind !== 'web');
  return (
    links.length > 0 &&
    inside &&
    words <= 3 &&
    pointing.test(`${rest}${links.map(({ title }) => title).join('')}`)
  );
}

/** Small pictures of the web that lead to a page, or that a service for badges draws. */
function isBadges({ images }: Inventory): boolean {
  return images.every(
    ({ address, linked }) => /^https?:/i.test(address) && (linked || badgeAddress.test(address)),
  );
}
