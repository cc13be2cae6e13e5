import type { Topic } from '@cribnotes/core';
import type { Block, Section } from '../../src/index.ts';
import { page } from '../../src/index.ts';

const date = '2026-03-14';

/** Gives the section of a topic's page with this heading, as lines of plain text: what is indented on the page is here. */
export function section(topic: Topic, title: string): readonly string[] {
  const found = page(topic, date).sections.find((each) => each.title === title);
  return found === undefined ? [] : linesOf(found.blocks);
}

/** Gives the headings of a topic's page, after NAME. */
export function headings(topic: Topic): readonly string[] {
  return page(topic, date).sections.map(({ title }) => title);
}

function linesOf(blocks: Section['blocks']): readonly string[] {
  return blocks.flatMap(blockLines);
}

function blockLines(block: Block): readonly string[] {
  const text = (spans: readonly { readonly text: string }[]): string =>
    spans.map((span) => span.text).join('');
  const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
  switch (block.kind) {
    case 'paragraph':
      return [text(block.spans)];
    case 'item':
      return [...block.tags.map(text), ...indented(linesOf(block.body))];
    case 'table':
      return block.entries.flatMap(({ tags, body }) => [...tags.map(text), ...indented(linesOf(body))]);
    case 'script':
      return [...block.lines.map(text), ...indented(linesOf(block.body))];
    case 'list':
      return block.entries.flatMap((entry, index) => {
        const [first = '', ...others] = linesOf(entry);
        return [`${block.marks === 'bullets' ? '*' : `${index + 1}.`} ${first}`, ...indented(others)];
      });
    case 'code':
      return indented(block.lines);
    case 'subsection':
      return [`# ${block.title}`, ...linesOf(block.blocks)];
  }
}
