import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { visit } from '../visit.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { shiftPositions } from './shift-positions.ts';

/** What links and footnotes may refer to: the identifier (a footnote's with `^`) to the label as written. */
export type Definitions = ReadonlyMap<string, string>;

/** Gives the definitions that stand in a tree; `text` is what its positions are in. */
export function definitionsOf(text: string, tree: Root): Definitions {
  const definitions = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
    const key = node.type === 'definition' ? node.identifier : `^${node.identifier}`;
    if (!definitions.has(key)) definitions.set(key, writtenLabel(text, node) ?? key);
  });
  return definitions;
}

const label = /\[((?:[^[\]\\]|\\.){1,999})\]/gs;

function writtenLabel(text: string, { position }: Definition | FootnoteDefinition): string | undefined {
  const start = position?.start.offset ?? 0;
  const [, written] = new RegExp(`^${label.source}:`, 's').exec(text.slice(start, start + 1100)) ?? [];
  return written?.includes('\n') ? undefined : written;
}

/**
 * Gives the tree of a text in which links and footnotes may refer to `definitions` of elsewhere.
 * Whether a definition exists is all that the tree depends on, so that stand-ins before the text are enough.
 */
export function addDefinitions(text: string, tree: Root, definitions: Definitions): Root {
  if (definitions.size === 0) return tree;
  const own = definitionsOf(text, tree);
  const missing = new Set<string>();
  for (const [, written] of text.matchAll(label)) {
    const key = identifierOf(written ?? '');
    const borrowed = own.has(key) ? undefined : definitions.get(key);
    if (borrowed !== undefined) missing.add(borrowed);
  }
  if (missing.size === 0) return tree;
  const standIns = Array.from(missing, (each) => `[${each}]: x\n\n`).join('');
  const again = parseMarkdown(standIns + text);
  again.children = again.children.filter(({ position }) => (position?.start.offset ?? 0) >= standIns.length);
  shiftPositions(again, { lines: -2 * missing.size, offset: -standIns.length });
  return again;
}

/** As Markdown compares labels (CommonMark 0.31.2, clause 4.7); a line break takes the marks of a quote with it. */
function identifierOf(written: string): string {
  const words = written
    .replace(/\n[ \t>]*/g, ' ')
    .replace(/[\t ]+/g, ' ')
    .trim();
  return words.toLowerCase().toUpperCase().toLowerCase();
}
