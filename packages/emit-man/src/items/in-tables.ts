import type { Block } from '../document.ts';
import { width } from '../words/span.ts';

type Item = Extract<Block, { readonly kind: 'item' }>;

/** Columns of the widest key or line beside which a sentence still has room, on a page of 60 columns too. */
const widest = 22;

/** Gives several neighbours of which each is short as one table, as tmux(1) has its keys. */
export function inTables(blocks: readonly Block[]): readonly Block[] {
  const runs: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run !== undefined && isShort(run[0]) && isShort(block)) run.push(block);
    else runs.push([block]);
  }
  return runs.flatMap((run) => (run.length > 1 ? [table(run.filter(isShort))] : run));
}

function isShort(block: Block): block is Item {
  return block.kind === 'item' && block.short === true;
}

function table(items: readonly Item[]): Block {
  const widths = items.flatMap(({ tags }) => tags.map(width)).filter((each) => each <= widest);
  const entries = items.map(({ tags, body }) => ({ tags, body }));
  return { kind: 'table', indent: Math.max(6, ...widths) + 2, entries };
}
