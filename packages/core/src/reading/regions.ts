import type { Root } from 'mdast';
import type { ImageReference, SeeAlso } from '../model.ts';
import { isAnswerLine } from './directives.ts';
import type { OpenNote } from './open-note.ts';
import { markBareMarks } from './regions/bare-marks.ts';
import { findImages } from './regions/found-images.ts';
import { markComments } from './regions/hidden-comments.ts';
import { markBlocks } from './regions/ignored-blocks.ts';
import type { DefinedLinks } from './regions/inline-inventory.ts';
import { type LineMarks, markLines, stretchesOf } from './regions/line-marks.ts';
import { paragraphLines } from './regions/paragraph-lines.ts';
import { markPointingHeadings } from './regions/pointing-headings.ts';
import { markSkipped } from './regions/skipped-lines.ts';
import { markToDos } from './regions/to-dos.ts';
import { visit } from './visit.ts';

/** Why lines of a note are no content. `markup`: tags, marks and definitions without a word to read; `to-do`: for the author himself. */
export type IgnoredWhy =
  | 'front-matter'
  | 'navigation'
  | 'table-of-contents'
  | 'image'
  | 'badges'
  | 'links'
  | 'tags'
  | 'thematic-break'
  | 'comment'
  | 'directive'
  | 'skipped'
  | 'markup'
  | 'to-do';

/** Lines of a note, from 1, both ends included, that are no content. */
export interface IgnoredLines {
  readonly fromLine: number;
  readonly toLine: number;
  readonly why: IgnoredWhy;
}

/** What of a note is not content, and what it points to. */
export interface Regions {
  /** In the order of the lines, without overlap. A blank line may be part of a stretch. */
  readonly ignored: readonly IgnoredLines[];
  /** What link lists and sections of links point to in the web. */
  readonly links: readonly SeeAlso[];
  /** All images, whether they stand alone or in text; badges left out. */
  readonly images: readonly ImageReference[];
}

/** Gives the lines that are not content, by their shape and never by the words of a title. */
export function findRegions(note: OpenNote): Regions {
  const lines = note.text.split('\n');
  const marks: LineMarks = lines.map(() => undefined);
  if (note.frontMatter) {
    const body = note.text.slice(0, note.frontMatter.end).trimEnd();
    markLines(marks, 1, body.split('\n').length, 'front-matter');
  } else markLines(marks, 1, titleBlock(lines), 'front-matter');
  markSkipped(note.directives, marks);
  markComments(note.root, marks, lines);
  for (const { kind, span } of note.directives)
    if (kind === 'read' && isAnswerLine(lines[span.start.line - 1] ?? ''))
      markLines(marks, span.start.line, span.end.line, 'directive');
  const definitions = definedLinks(note.root);
  const links = markBlocks(note, marks, definitions);
  const linesOf = paragraphLines();
  markBareMarks(note.root, marks, lines, linesOf);
  markToDos(note.root, marks, linesOf);
  markPointingHeadings(note.root.children, marks, lines);
  const images = findImages(note, definitions).filter(({ span }) => !hides(marks[span.start.line - 1]));
  return { ignored: stretchesOf(marks), links, images };
}

/** How many lines at the start of a note are the title block of pandoc: `% Title`, `% Author`, `% Date`. */
function titleBlock(lines: readonly string[]): number {
  const end = lines.findIndex((line) => !/^% ?\S/.test(line));
  const isBlock =
    end > 0 && end <= 3 && lines[end]?.trim() === '' && !lines.slice(end).some((l) => /^% /.test(l));
  return isBlock ? end : 0;
}

function hides(why: IgnoredWhy | undefined): boolean {
  return why === 'badges' || why === 'skipped' || why === 'comment' || why === 'navigation';
}

function definedLinks(root: Root): DefinedLinks {
  const links = new Map<string, string>();
  visit(root, (node) => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node.url);
  });
  return links;
}
