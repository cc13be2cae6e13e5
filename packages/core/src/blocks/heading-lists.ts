import type { Block, HeadingBlock, ItemContext, ParagraphBlock } from './block.ts';

/** How many headings of one depth, with nothing below them, are the lines of a list. */
const RUN = 4;

/** What parts a command from its words in a line of a list, or marks it. */
const PARTED = /\s[-–—=:]+>?\s|[:：]\s|`|^[a-z][a-z\d-]+\s+[-<\p{L}]/u;

/** Gives blocks in which headings that an author has used for the lines of a list, to have them large, are such lines. */
export function readHeadingLists(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = runAt(blocks, at);
    if (run.length >= RUN && run.filter(({ title }) => PARTED.test(title.text)).length * 2 >= run.length)
      result.push(...run.map((heading, index) => asItem(heading, index)));
    else result.push(...blocks.slice(at, at + Math.max(1, run.length)));
    at += Math.max(1, run.length);
  }
  const items = new Set(result.flatMap((block) => (block.kind === 'paragraph' ? [block.from] : [])));
  return result.map((block) => {
    const headings = block.headings.filter(({ from }) => !items.has(from));
    return headings.length === block.headings.length ? block : { ...block, headings };
  });
}

/** Headings of one depth that follow each other with nothing between them. */
function runAt(blocks: readonly Block[], at: number): HeadingBlock[] {
  const first = blocks[at];
  if (first?.kind !== 'heading' || first.depth > 6) return [];
  const run: HeadingBlock[] = [];
  for (let i = at; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.kind !== 'heading' || block.depth !== first.depth) break;
    run.push(block);
  }
  const next = blocks[at + run.length];
  // The last one may well stand over what follows.
  return next === undefined || next.kind === 'heading' ? run : run.slice(0, -1);
}

function asItem(
  { title, from, to, headings, items, quoted, depth }: HeadingBlock,
  index: number,
): ParagraphBlock {
  const item: ItemContext = { id: -from, list: -from + index, ordered: false, index };
  return {
    kind: 'paragraph',
    from,
    to,
    headings: headings.filter((heading) => heading.depth < depth),
    items: [...items, item],
    quoted,
    lines: [title],
  };
}
