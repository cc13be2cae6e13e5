import { anyOf } from '../languages/alternatives.ts';
import type { Block, HeadingBlock, TableBlock, TextLine } from './block.ts';

/** Headers of columns that say something of their own row, or show what is typed. */
const OF_ROWS = new RegExp(
  `^(?:${anyOf('columns', 'alias', 'flag')})$|(?:${anyOf('columns', 'example', 'keys', 'command', 'description')})`,
  'iu',
);

/** The longest name of a group, in UTF-16 units. */
const LONGEST = 60;

/**
 * Gives the blocks with tables cut into their groups: where the first column names the group of the rows below, once for all of
 * them ("Windows | c | opens one", " | & | closes it") or in each, that name is a heading over these rows.
 */
export function cutIntoGroups(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.header.length < 3) return [block];
    const starts = startsOf(block);
    return hasGroups(block, starts) ? groupsOf(block, starts) : [block];
  });
}

function hasGroups({ header, rows }: TableBlock, starts: readonly number[]): boolean {
  const names = rows.flatMap(([cell]) => (cell && nameOf(cell) !== '' ? [cell] : []));
  return (
    !OF_ROWS.test(header[0]?.text.trim() ?? '') &&
    names.every(isName) &&
    starts[0] === 0 &&
    starts.length > 1 &&
    starts.length * 2 <= rows.length
  );
}

const nameOf = (cell: TextLine | undefined): string => cell?.text.trim() ?? '';

const isName = ({ text, marks }: TextLine): boolean =>
  /\p{L}/u.test(text) &&
  text.trim().length <= LONGEST &&
  !marks.some(({ kind }) => kind === 'code' || kind === 'key');

/** The rows that name another group than the one above. */
function startsOf({ rows }: TableBlock): number[] {
  const named = rows.flatMap(([cell], row) => (nameOf(cell) === '' ? [] : [{ row, name: nameOf(cell) }]));
  return named.filter(({ name }, at) => name !== named[at - 1]?.name).map(({ row }) => row);
}

function groupsOf(block: TableBlock, starts: readonly number[]): Block[] {
  return starts.flatMap((start, at) => {
    const rows = block.rows.slice(start, starts[at + 1]);
    const title = rows[0]?.[0] as TextLine;
    const to = rows.at(-1)?.[0]?.line ?? title.line;
    const heading: HeadingBlock = {
      from: title.line,
      to: title.line,
      headings: block.headings,
      items: block.items,
      quoted: block.quoted,
      kind: 'heading',
      depth: 7,
      title: trimmed(title),
      ends: to,
    };
    return [
      heading,
      {
        ...block,
        from: at === 0 ? block.from : title.line,
        to,
        headings: [...block.headings.filter(({ depth }) => depth < 7), heading],
        header: block.header.slice(1),
        rows: rows.map((row) => row.slice(1)),
      },
    ];
  });
}

function trimmed({ marks, ...title }: TextLine): TextLine {
  const lead = title.text.length - title.text.trimStart().length;
  const text = title.text.trim();
  return {
    ...title,
    text,
    marks: marks.map((mark) => ({ ...mark, from: Math.max(0, mark.from - lead), to: mark.to - lead })),
  };
}
