import type { Block, ItemContext } from './block.ts';

/** How many numbered lines over bullets make a habit of it. */
const HABIT = 2;

/**
 * Gives blocks in which bullets that an author wrote below a numbered line, without setting them in, are within it:
 * Markdown takes them for a list of their own. Once alone, a list may well follow another one.
 */
export function nestBelowNumbers(blocks: readonly Block[]): readonly Block[] {
  const runs = blocks.flatMap((block, at) => {
    const end = endBelow(blocks, at);
    return end > at + 1 ? [{ block, at, end }] : [];
  });
  if (runs.length < HABIT) return blocks;
  const nested = [...blocks];
  const lists = new Map<string, number>();
  for (const { block, at, end } of runs) {
    const outer = block.items.slice(0, -1);
    const own = block.items.at(-1) as ItemContext;
    const key = outer.map(({ id }) => id).join(' ');
    const list = lists.get(key) ?? own.list;
    lists.set(key, list);
    // The numbers go on, though bullets stand between them.
    const item = { ...own, list };
    nested[at] = { ...block, items: [...outer, item] };
    for (let i = at + 1; i < end; i++) {
      const below = nested[i] as Block;
      nested[i] = { ...below, items: [...outer, item, ...below.items.slice(outer.length)] };
    }
  }
  return nested;
}

/** One past the last bullet right below a numbered line. */
function endBelow(blocks: readonly Block[], at: number): number {
  const block = blocks[at] as Block;
  const next = blocks[at + 1];
  const depth = block.items.length - 1;
  const [own, list] = [block.items[depth], next?.items[depth]];
  if (block.kind !== 'paragraph' || own?.ordered !== true || list === undefined) return at + 1;
  if (list.ordered || list.list === own.list || block.lines.length > 1) return at + 1;
  const isBelow = ({ items }: Block): boolean =>
    items[depth]?.list === list.list && block.items.slice(0, depth).every(({ id }, i) => items[i]?.id === id);
  const end = blocks.findIndex((other, i) => i > at && !isBelow(other));
  return end < 0 ? blocks.length : end;
}
