import type { Block, Tag } from '../document.ts';
import { plain } from '../words/span.ts';

type Item = Extract<Block, { readonly kind: 'item' }>;

/** Gives neighbours of which the same is said, and nothing else, as one item with several tags. */
export function withSharedSentences(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before?.kind === 'item' && block.kind === 'item' && sayTheSame(before, block)) {
      const tags: [Tag, ...Tag[]] = [...before.tags, ...block.tags];
      joined[joined.length - 1] = { ...before, tags };
    } else joined.push(block);
  }
  return joined;
}

/** A row and an idea are set in different ways. */
function sayTheSame(first: Item, second: Item): boolean {
  if (first.below !== second.below) return false;
  const [said, told] = [first, second].map(({ body }) => onlySentence(body));
  return said !== undefined && said === told;
}

/** Nothing at all is said alike, too. */
function onlySentence(body: readonly Block[]): string | undefined {
  const [first, ...others] = body;
  if (first === undefined) return '';
  return first.kind === 'paragraph' && others.length === 0 ? plain(first.spans) : undefined;
}
