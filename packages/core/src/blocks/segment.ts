import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';
import { barTable } from './bar-table.ts';
import { nestBelowNumbers } from './below-numbers.ts';
import type { Block, BlockPlace, HeadingBlock, ItemContext, TextLine } from './block.ts';
import { boxEnd } from './boxes.ts';
import { codeLines, isFenced } from './code-lines.ts';
import { listInCode } from './code-list.ts';
import { exactList } from './exact-list.ts';
import { withoutFieldLabels } from './field-labels.ts';
import { atGluedHeadings, isGluedHeading } from './glued-headings.ts';
import { cutIntoGroups } from './group-column.ts';
import { readHeadingLists } from './heading-lists.ts';
import { htmlBlocks } from './html-blocks.ts';
import { withLiteralSigns } from './literal-signs.ts';
import { asParagraph, joinedLine } from './long-headings.ts';
import { pseudoHeading } from './pseudo-heading.ts';
import { tableRows } from './table-rows.ts';
import { textLines } from './text-lines.ts';

/** The note that is cut into blocks. */
export interface SegmentInput {
  readonly root: Root;
  /** The note's text, with LF line ends: the source of columns and of code lines. */
  readonly text: string;
  /** True for lines that are not content. */
  readonly isIgnored: (line: number) => boolean;
}

type Node = RootContent | BlockContent | DefinitionContent;

interface Task {
  readonly node: Node;
  readonly items: readonly ItemContext[];
  readonly quoted: boolean;
}

/** Gives the blocks of a note in reading order. */
export function segment(input: SegmentInput): Block[] {
  const sourceLines = input.text.split('\n');
  const blocks: Block[] = [];
  let headings: readonly HeadingBlock[] = [];
  let nextId = 0;
  const under = (block: HeadingBlock): void => {
    headings = [...headings.filter((h) => h.depth < block.depth), block];
  };
  // A stack instead of recursion: nesting is the note's to choose.
  const stack: Task[] = [...input.root.children]
    .reverse()
    .map((node) => ({ node, items: [], quoted: false }));
  while (stack.length > 0) {
    const { node: parsed, items, quoted } = stack.pop() as Task;
    const node = asParagraph(parsed, sourceLines);
    const [from, end] = [node.position?.start.line ?? 0, node.position?.end.line ?? 0];
    const to = lastFilled(sourceLines, from, end);
    // The blocks of a section have its headings in common.
    if (headings.some(({ ends }) => ends !== undefined && ends < from))
      headings = headings.filter(({ ends }) => ends === undefined || from <= ends);
    const place: BlockPlace = { from, to, headings, items, quoted };
    switch (node.type) {
      case 'heading': {
        const lines = textLines(withLiteralSigns(node.children, input.text), from);
        const title = joinedLine(lines.filter(({ line }) => !input.isIgnored(line)));
        if (title === undefined) break;
        const block: HeadingBlock = {
          ...place,
          from: title.line,
          headings: headings.filter((h) => h.depth < node.depth),
          kind: 'heading',
          depth: node.depth,
          title,
        };
        blocks.push(block);
        under(block);
        break;
      }
      case 'paragraph': {
        const read = withoutCallout(
          textLines(withLiteralSigns(node.children, input.text), from),
          quoted,
        ).filter((l) => !input.isIgnored(l.line) && l.text.trim() !== '');
        const lines = items.length > 0 ? withoutState(read) : read;
        const [first] = lines;
        if (first === undefined) break;
        const table = barTable(lines, { ...place, headings });
        if (table) {
          blocks.push(table);
          break;
        }
        const runs = atGluedHeadings(lines, sourceLines);
        for (const [at, run] of runs.entries()) {
          // No mark of a list or quote stands before such a heading, which only Markdown takes for a line that goes on.
          const outside = at > 0 || isGluedHeading(run[0], sourceLines);
          const own: BlockPlace = { ...place, headings, ...(outside ? { items: [], quoted: false } : {}) };
          const heading = withEnd(pseudoHeading(run, own), boxEnd(sourceLines, run[0].line));
          if (heading) {
            blocks.push(heading);
            under(heading);
          }
          const rest = heading ? run.slice(1) : run;
          if (rest.length === 0) continue;
          const last = at < runs.length - 1 ? rest.at(-1)?.line : undefined;
          blocks.push({
            ...own,
            headings,
            kind: 'paragraph',
            from: rest[0]?.line ?? from,
            to: last ?? Math.max(rest.at(-1)?.line ?? from, input.isIgnored(to) ? 0 : to),
            lines: rest,
          });
        }
        break;
      }
      case 'code': {
        const lines = codeLines(node, sourceLines).filter((l) => !input.isIgnored(l.line));
        if (lines.length > 0 || node.position !== undefined) {
          const fenced = isFenced(node, sourceLines);
          const language = (node.lang ?? '').toLowerCase().replace(/^[{.]+|[},:].*$/g, '');
          blocks.push(
            ...(listInCode(language, fenced, lines, place) ?? [
              { ...place, kind: 'code' as const, language, fenced, lines },
            ]),
          );
        }
        break;
      }
      case 'table': {
        const rows = tableRows(node, input.text);
        const [header, ...body] = rows;
        if (header && !input.isIgnored(from)) blocks.push({ ...place, kind: 'table', header, rows: body });
        break;
      }
      case 'html':
        for (const block of htmlBlocks(node.value, place, input.isIgnored)) {
          const ends = block.kind === 'paragraph' ? boxEnd(sourceLines, block.from) : undefined;
          const title = block.kind === 'paragraph' && ends !== undefined ? block.lines : [];
          const read = withEnd(pseudoHeading(title, { ...place, headings }), ends) ?? block;
          const above =
            read.kind === 'heading' ? headings.filter(({ depth }) => depth < read.depth) : headings;
          const placed = { ...read, headings: above };
          blocks.push(placed);
          if (placed.kind === 'heading') under(placed);
        }
        break;
      case 'list': {
        const list = nextId++;
        for (const [index, item] of [...node.children.entries()].reverse()) {
          const context: ItemContext = { id: nextId++, list, ordered: node.ordered === true, index };
          const inside = exactList([...items, context]);
          for (const child of [...item.children].reverse())
            stack.push({ node: child, items: inside, quoted });
        }
        break;
      }
      case 'blockquote':
        for (const child of [...node.children].reverse()) stack.push({ node: child, items, quoted: true });
        break;
      case 'footnoteDefinition':
        for (const child of [...node.children].reverse()) stack.push({ node: child, items, quoted });
        break;
      default:
        break;
    }
  }
  return cutIntoGroups(withoutFieldLabels(readHeadingLists(nestBelowNumbers(blocks))));
}

const withEnd = (heading: HeadingBlock | undefined, ends: number | undefined): HeadingBlock | undefined =>
  heading && ends !== undefined ? { ...heading, ends } : heading;

/** A task of Logseq or Org that is content bears its state before its words. */
function withoutState([first, ...rest]: readonly TextLine[]): TextLine[] {
  const length = /^\s*TODO\s+(?=[\p{Lu}\p{Lo}])/u.exec(first?.text ?? '')?.[0].length;
  return first === undefined ? [] : [length === undefined ? first : cutOff(first, length), ...rest];
}

const cutOff = (line: TextLine, length: number): TextLine => ({
  ...line,
  text: line.text.slice(length),
  marks: line.marks
    .filter(({ to }) => to > length)
    .map((m) => ({ ...m, from: Math.max(0, m.from - length), to: m.to - length })),
});

/** The mark of a callout (`> [!tip]`) says how a quote looks; what stands behind it in the same line is a caption. */
function withoutCallout(lines: readonly TextLine[], quoted: boolean): TextLine[] {
  const [first, ...rest] = lines;
  const mark = quoted ? /^\s*\[![\w-]+(?:\|[^\]]*)?\][+-]?\s*/.exec(first?.text ?? '')?.[0] : undefined;
  if (first === undefined || mark === undefined) return [...lines];
  return [{ ...cutOff(first, mark.length), caption: true }, ...rest];
}

function lastFilled(lines: readonly string[], from: number, to: number): number {
  let last = to;
  while (last > from && (lines[last - 1] ?? '').trim() === '') last -= 1;
  return last;
}
