import type { Block, Page, Section, Tag } from '../document.ts';
import { argument } from './argument.ts';
import { check } from './check.ts';
import { codeLines } from './code.ts';
import { fill, tagLine } from './fill.ts';
import { mark } from './mark.ts';
import { nameLine } from './name-line.ts';
import { preamble } from './preamble.ts';

/** What the left and the middle of the page's foot and head say (man(7), `.TH`). */
const origin = { source: 'Cribnotes', manual: 'Personal Notes' };

/**
 * Gives a page as man(7) input, in ASCII, with a newline at the end.
 * This is the only way from text to roff: every text passes one escaping function for the place where it stands.
 * Throws when the finished input holds anything but what this package writes.
 */
export function roff(page: Page): string {
  const heading = [page.name.toUpperCase(), '7', undefined, origin.source, origin.manual];
  const title = heading.map((text) => (text === undefined ? page.date : argument(text))).join(' ');
  const head = [mark, `.TH ${title}`, ...preamble, '.SH "NAME"', ...nameLine(page.name, page.description)];
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
  return blocks.flatMap((block, index) => blockLines(block, index === 0));
}

/** `first` is true where a heading or a tag has already begun the paragraph. */
function blockLines(block: Block, first: boolean): readonly string[] {
  const paragraph = first ? [] : ['.PP'];
  switch (block.kind) {
    case 'paragraph':
      return [...paragraph, ...fill(block.spans)];
    case 'item':
      return itemLines(block.tags, block.body);
    case 'list':
      return listLines(block.marks, block.entries);
    case 'code':
      return [...paragraph, '.RS 4', '.EX', ...block.lines.flatMap(codeLines), '.EE', '.RE'];
    case 'subsection':
      return [`.SS ${argument(block.title)}`, ...blocksAfterHeading(block.blocks)];
  }
}

function itemLines(tags: readonly [Tag, ...Tag[]], body: readonly Block[]): readonly string[] {
  const [first, ...others] = tags;
  return ['.TP', ...tagLine(first), ...others.flatMap((tag) => ['.TQ', ...tagLine(tag)]), ...bodyLines(body)];
}

/** The first paragraph stands beside the tag; everything else is indented as far. */
function bodyLines(body: readonly Block[]): readonly string[] {
  const [head, ...rest] = body;
  if (head === undefined) return [];
  const beside = head.kind === 'paragraph' ? fill(head.spans) : [];
  const below = head.kind === 'paragraph' ? rest : body;
  if (below.length === 0) return beside;
  return [...beside, '.RS', ...below.flatMap((block) => blockLines(block, false)), '.RE'];
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
