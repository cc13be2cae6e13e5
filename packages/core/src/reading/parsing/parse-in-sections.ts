import type { Root } from 'mdast';
import { lastAtMost } from '../text/text-map.ts';
import { addDefinitions, definitionsOf } from './borrowed-definitions.ts';
import { findCuts } from './find-cuts.ts';
import { endsOpen } from './open-blocks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { shiftPositions } from './shift-positions.ts';

/** A stretch of a text with its tree, of which the positions are in the stretch. */
interface Section {
  readonly text: string;
  readonly from: number;
  readonly tree: Root;
}

/**
 * Gives the tree of a text, parsed in sections of at most `length` units where it may be cut.
 * It is the tree of the whole: a section is cut only where nothing is open,
 * and one that refers to a definition of another section is parsed with that definition before it.
 */
export function parseInSections(text: string, length: number): Root {
  const sections = cutSections(text, length);
  const definitions = new Map(sections.flatMap((section) => [...definitionsOf(section.text, section.tree)]));
  const root: Root = { type: 'root', children: [] };
  const start = { line: 1, column: 1, offset: 0 };
  let lines = 0;
  for (const section of sections) {
    const tree = addDefinitions(section.text, section.tree, definitions);
    shiftPositions(tree, { lines, offset: section.from });
    for (const child of tree.children) root.children.push(child);
    root.position = { start, end: tree.position?.end ?? start };
    lines = root.position.end.line - 1;
  }
  return root;
}

function cutSections(text: string, length: number): Section[] {
  const cuts = [...findCuts(text), text.length];
  const sections: Section[] = [];
  let from = 0;
  let wanted = length;
  do {
    const widest = lastAtMost(cuts, from + wanted);
    const next = lastAtMost(cuts, from) + 1;
    const to = cuts[Math.max(widest, next)] ?? text.length;
    const piece = text.slice(from, to);
    const tree = parseMarkdown(piece);
    if (to < text.length && endsOpen(piece, tree)) {
      wanted = Math.max(wanted, to - from) * 2;
      continue;
    }
    sections.push({ text: piece, from, tree });
    from = to;
    wanted = length;
  } while (from < text.length);
  return sections;
}
