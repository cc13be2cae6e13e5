import type { Heading, ListItem, Nodes, Paragraph, Parents, Root } from 'mdast';
import type { Mark } from '../../blocks/block.ts';
import { hasToDoMark, isOwnTask, isToDo, isToDoTitle } from '../../wording/is-to-do.ts';
import { markerLength } from '../../wording/markers.ts';
import { plainText } from '../plain-text.ts';
import { visit } from '../visit.ts';
import { type LineMarks, markLines, markNode } from './line-marks.ts';
import type { LinesOf } from './paragraph-lines.ts';

/** Marks what the author has yet to do or to write: marked lines, his own tasks, and sections of them. */
export function markToDos(root: Root, marks: LineMarks, linesOf: LinesOf): void {
  markSections(root, marks);
  visit(root, (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (node.type === 'paragraph' && parent !== undefined) markParagraph(node, parent, marks, linesOf);
  });
}

/** A section with the title of to-dos that shows no code. The title of the note stays. */
function markSections({ children }: Root, marks: LineMarks): void {
  children.forEach((heading, at) => {
    if (heading.type !== 'heading' || at === 0 || !isToDoTitle(plainText(heading))) return;
    const ends = children.findIndex((node, index) => index > at && endsSection(node, heading));
    const section = children.slice(at, ends < 0 ? children.length : ends);
    if (!section.some(hasCode)) for (const node of section) markNode(marks, node, 'to-do');
  });
}

function endsSection(node: Nodes, { depth }: Heading): boolean {
  return node.type === 'heading' && node.depth <= depth;
}

function markParagraph(paragraph: Paragraph, parent: Parents, marks: LineMarks, linesOf: LinesOf): void {
  const from = paragraph.position?.start.line;
  if (from === undefined) return;
  const task =
    parent.type === 'listItem' && typeof parent.checked === 'boolean' && parent.children[0] === paragraph;
  let inToDo = false;
  for (const { line, text, marks: spans } of linesOf(paragraph)) {
    const words = text.slice(markerLength(text));
    const start = text.length - words.length;
    const coded = spans.filter(({ kind }) => kind === 'code' || kind === 'key');
    const shown = TASK.test(words) && parent.type === 'listItem' && showsCommand(text, coded, parent);
    const marked = hasToDoMark(words) && !coded.some((span) => span.from <= start);
    const own = coded.length === 0 && (task && line === from ? isOwnTask(words) : isToDo(words));
    // A line that begins small goes on in the to-do above it.
    inToDo = (!shown && (marked || own)) || (inToDo && /^\p{Ll}/u.test(words));
    if (inToDo) markLines(marks, line, line, 'to-do');
  }
  if (inToDo) markBelow(paragraph, parent, marks);
}

/** The state of a task in Logseq and Org, not the mark of something that the note lacks. */
const TASK = /^TODO\s+(?=[\p{Lu}\p{Lo}])/u;

/** True for a task that says how it is done: with code of several words in it, or code below it. */
function showsCommand(text: string, coded: readonly Mark[], item: Parents): boolean {
  if (coded.some(({ from, to }) => /\S\s+\S/.test(text.slice(from, to)))) return true;
  let found = false;
  for (const below of item.children.slice(1))
    visit(below, (node) => {
      found ||= node.type === 'code' || (node.type === 'inlineCode' && /\S\s+\S/.test(node.value));
      return found ? 'stop' : undefined;
    });
  return found;
}

/** What is listed below a to-do belongs to it, unless it shows code. */
function markBelow(paragraph: Paragraph, parent: Parents, marks: LineMarks): void {
  const at = (parent.children as readonly Nodes[]).indexOf(paragraph);
  const below = (parent.children as readonly Nodes[])[at + 1];
  const leads = parent.type === 'listItem' || /[:：]\s*$/.test(plainText(paragraph));
  if (leads && below?.type === 'list' && !hasCode(below)) markNode(marks, below, 'to-do');
}

function hasCode(node: Nodes | ListItem): boolean {
  let found = false;
  visit(node, ({ type }) => {
    found ||= type === 'inlineCode' || type === 'code' || type === 'table';
    return found ? 'stop' : undefined;
  });
  return found;
}
