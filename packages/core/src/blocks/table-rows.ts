import type { PhrasingContent, Table, TableCell } from 'mdast';
import type { TextLine } from './block.ts';
import { readHtmlTag } from './html-tag.ts';
import { withLiteralSigns } from './literal-signs.ts';
import { textLines } from './text-lines.ts';

type Cell = readonly PhrasingContent[];

/**
 * Gives the rows of a table, the header first. A bar within code parts no cells, whatever Markdown says; cells of one row in
 * which the author broke the line equally often are so many rows.
 */
export function tableRows(node: Table, text: string): TextLine[][] {
  const columns = node.children[0]?.children.length ?? 0;
  return node.children.flatMap((row) => {
    const line = row.position?.start.line ?? node.position?.start.line ?? 0;
    const cells = wholeCells(row.children, columns, text);
    return brokenRows(cells).map((parts) =>
      parts.map((part) => textLines(withLiteralSigns(part, text), line)[0] ?? { line, text: '', marks: [] }),
    );
  });
}

/** Joins the cells that a bar in code has parted: `` `ps | wc -l` ``. */
function wholeCells(cells: readonly TableCell[], columns: number, text: string): Cell[] {
  const whole: Cell[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as TableCell;
    let last = at;
    if (cells.length > columns && isOpen(sourceOf(cell, cell, text))) {
      while (last + 1 < cells.length && isOpen(sourceOf(cell, cells[last] as TableCell, text))) last += 1;
    }
    const source = sourceOf(cell, cells[last] as TableCell, text);
    if (last === at || isOpen(source)) whole.push(cell.children);
    else {
      whole.push(codeIn(source, cell.children[0]?.position));
      at = last;
    }
  }
  return whole;
}

/** What stands between the outer bars of some cells. */
function sourceOf(first: TableCell, last: TableCell, text: string): string {
  const from = first.children[0]?.position?.start.offset;
  const to = last.children.at(-1)?.position?.end.offset;
  return from === undefined || to === undefined ? '' : text.slice(from, to);
}

const isOpen = (source: string): boolean => (source.match(/`/g)?.length ?? 0) % 2 === 1;

function codeIn(source: string, position: PhrasingContent['position']): PhrasingContent[] {
  const place = position ? { position } : {};
  return source.split(/(`[^`]*`)/).flatMap((piece): PhrasingContent[] => {
    if (piece === '') return [];
    return /^`.*`$/.test(piece)
      ? [{ type: 'inlineCode', value: piece.slice(1, -1).replace(/\\\|/g, '|').trim(), ...place }]
      : [{ type: 'text', value: piece, ...place }];
  });
}

/** `` `rm`<br>`rmi` `` beside "a box<br>an image" are two rows. What stands once in such a row is said of all of them. */
function brokenRows(cells: readonly Cell[]): Cell[][] {
  const parts = cells.map(partsOf);
  const most = Math.max(0, ...parts.map(({ length }) => length));
  const alike = parts.filter(({ length }) => length === most).length;
  if (most < 2 || alike < 2 || parts.some(({ length }) => length > 1 && length !== most)) return [[...cells]];
  return Array.from({ length: most }, (_, i) => parts.map((own) => own[own.length > 1 ? i : 0] ?? []));
}

function partsOf(cell: Cell): Cell[] {
  const parts: PhrasingContent[][] = [[]];
  for (const node of cell) {
    if (node.type === 'html' && isBreak(node.value)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.filter((part, i) => part.length > 0 || i === 0);
}

const isBreak = (html: string): boolean => !html.startsWith('<!--') && readHtmlTag(html)?.name === 'br';
