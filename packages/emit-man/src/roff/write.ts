import type { Block, Page, Section, Tag } from '../document.ts';
import { argument } from './argument.ts';
import { chosen } from './by-width.ts';
import { check } from './check.ts';
import { codeLines } from './code.ts';
import { fill, overflows, tagLine } from './fill.ts';
import { mark } from './mark.ts';
import { nameLine } from './name-line.ts';
import { preamble } from './preamble.ts';

/** What the left of the page's foot says (man(7), `.TH`). */
const source = 'Cribnotes';

/**
 * Gives a page as man(7) input, in ASCII, with a newline at the end.
 * This is the only way from text to roff: every text passes one escaping function for the place where it stands.
 * Throws when the finished input holds anything but what this package writes.
 */
export function roff(page: Page): string {
  const heading = [page.name.toUpperCase(), page.section ?? '7', undefined, source, page.manual];
  const title = heading.map((text) => (text === undefined ? page.date : argument(text))).join(' ');
  const head = [
    mark,
    `.TH ${title}`,
    ...preamble,
    `.SH ${argument(page.nameTitle)}`,
    ...nameLine(page.name, page.description),
  ];
  // A note of one huge paragraph has more lines than a function can take as arguments.
  const lines = [head, ...page.sections.map(sectionLines)].flat();
  const text = `${lines.join('\n')}\n`;
  check(text);
  return text;
}

function sectionLines(section: Section): readonly string[] {
  return [`.SH ${argument(section.title)}`, ...blocksAfterHeading(section.blocks)];
}

/** A paragraph macro directly after a heading does nothing, and mandoc complains about it. */
function blocksAfterHeading(blocks: readonly Block[]): readonly string[] {
  return inOrder(blocks, true);
}

/** Gives blocks below each other; `first` is true where the paragraph of the first one has begun. */
function inOrder(blocks: readonly Block[], first: boolean): readonly string[] {
  return blocks.flatMap((block, index) => {
    const lines = blockLines(block, first && index === 0);
    return setsIndent(block) && blocks[index + 1]?.kind === 'item' ? ['.RS 0', ...lines, '.RE'] : lines;
  });
}

/** A tag stands as far from its text as the one before it in the same column, unless that column has ended. */
function setsIndent({ kind }: Block): boolean {
  return kind === 'list' || kind === 'table';
}

/** `first` is true where a heading or a tag has already begun the paragraph. */
function blockLines(block: Block, first: boolean): readonly string[] {
  const paragraph = first ? [] : ['.PP'];
  switch (block.kind) {
    case 'paragraph':
      return [...paragraph, ...fill(block.spans)];
    case 'item':
      return [...tagLines(block.tags), ...(block.below ? indented(block.body) : bodyLines(block.body))];
    case 'list':
      return listLines(block.marks, block.entries);
    case 'table':
      return block.entries.flatMap(({ tags, body }, index) => [
        ...tagLines(tags, index === 0 ? `.TP ${block.indent}` : '.TQ'),
        ...bodyLines(body),
      ]);
    case 'code':
      return [
        ...(block.close ? [] : paragraph),
        '.RS 4',
        ...asItStands(block.lines.map(spansOf), block.narrow?.map(spansOf)),
        '.RE',
      ];
    case 'script':
      return [...paragraph, ...asItStands(block.lines, block.narrow), ...indented(block.body)];
    case 'subsection':
      return [`.SS ${argument(block.title)}`, ...blocksAfterHeading(block.blocks)];
  }
}

function spansOf(line: string): Tag {
  return [{ kind: 'prose', text: line }];
}

function asItStands(lines: readonly Tag[], narrow?: readonly Tag[]): readonly string[] {
  return ['.EX', ...chosen(lines.flatMap(codeLines), narrow?.flatMap(codeLines)), '.EE'];
}

/** What stands below a tag is indented as far as it would be beside one; the paragraph has begun. */
function indented(body: readonly Block[]): readonly string[] {
  return inset(inOrder(body, true));
}

function tagLines([first, ...others]: readonly [Tag, ...Tag[]], macro = '.TP'): readonly string[] {
  return [macro, ...tagLine(first), ...others.flatMap((tag) => ['.TQ', ...tagLine(tag)])];
}

/** The first paragraph, or the first line of a script, stands beside the tag; everything else is indented as far. */
function bodyLines(body: readonly Block[]): readonly string[] {
  const [head, ...rest] = body;
  if (head === undefined) return [];
  const following = (blocks: readonly Block[]) => inOrder(blocks, false);
  switch (head.kind) {
    case 'paragraph':
      return [...fill(head.spans), ...inset(following(rest))];
    case 'script': {
      const tag = chosen(besideTag(head.lines), head.narrow && besideTag(head.narrow));
      return [...tag, ...inset([...indented(head.body), ...following(rest)])];
    }
    case 'item':
    case 'list':
    case 'table':
    case 'code':
    case 'subsection':
      return inset(following(body));
  }
}

function besideTag([first, ...others]: readonly [Tag, ...Tag[]]): readonly string[] {
  if (overflows(first)) return asItStands([first, ...others]);
  return [...tagLine(first), ...inset(others.length === 0 ? [] : asItStands(others))];
}

function inset(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['.RS', ...lines, '.RE'];
}

/** `.TQ` begins an entry without a blank line before it; `.PD` would do so too, but is deprecated. */
function listLines(marks: 'bullets' | 'numbers', entries: readonly (readonly Block[])[]): readonly string[] {
  const indent = marks === 'bullets' ? 3 : `${entries.length}.`.length + 2;
  return entries.flatMap((body, index) => [
    index === 0 ? `.TP ${indent}` : '.TQ',
    marks === 'bullets' ? '\\(bu' : `${index + 1}.`,
    ...bodyLines(body),
  ]);
}
