import { findCuts } from './find-cuts.ts';
import { type FenceWatch, watchFences } from './trusted-fences.ts';

/** What about a text may take long to parse, with its place. */
export interface Unusual {
  readonly what: string;
  /** UTF-16 units in the text. */
  readonly start: number;
}

/** What notes stay below by far, and what remark reads within two seconds. */
const usual = {
  /** Quotes and lists that open on one line, and lines that open more than four. */
  nesting: 16,
  nestedLines: 200,
  /** Columns before the mark of a list. */
  indentation: 80,
  /** UTF-16 units, and lines, without a blank line between them. */
  paragraph: 32 * 1024,
  lines: 1500,
  /** Marks that may open or close something, without a blank line between them. */
  marks: 1500,
  /** UTF-16 units between two places where the text may be cut. */
  section: 128 * 1024,
  /** Paragraphs of any size. */
  parts: 30_000,
  /** Paragraphs of that size that one note may have. */
  paragraphs: 8,
} as const;

/** True for a text that should be parsed on a thread of its own, with a limit on time. */
export function isUnusual(text: string): boolean {
  return findUnusual(text) !== undefined;
}

/** Gives the first thing about a text that real notes do not have and that makes the parser's time grow faster than the text. */
export function findUnusual(text: string): Unusual | undefined {
  return (
    findNestedLine(text, usual.nesting, () => false) ?? findLongSection(text) ?? findDenseParagraph(text)
  );
}

const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const thematicBreak = /^[ \t>]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/;

/** Counts the quotes and lists that a line opens; at most `limit` and one, as nobody asks for more. */
function countMarkers(line: string, limit: number): number {
  let count = 0;
  marker.lastIndex = 0;
  while (count <= limit && marker.test(line)) count += 1;
  return count > limit && thematicBreak.test(line) ? 0 : count;
}

/** Gives the first line that opens more than `limit` quotes and lists; a rule of dashes opens none. */
function findNestedLine(text: string, limit: number, isCode: FenceWatch): Unusual | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    const code = isCode(line);
    if (!code && countMarkers(line, limit) > limit)
      return { what: `more than ${limit} quotes and lists open on one line`, start };
    start += line.length + 1;
  }
  return undefined;
}

/** Gives the first line outside code that opens more than `limit` quotes and lists. */
export function findDeepLine(text: string, limit: number): Unusual | undefined {
  return findNestedLine(text, limit, watchFences());
}

function findLongSection(text: string): Unusual | undefined {
  let from = 0;
  for (const cut of [...findCuts(text), text.length]) {
    if (cut - from > usual.section)
      return { what: 'a list, table or piece of code is very long', start: from };
    from = cut;
  }
  return undefined;
}

const marks = /www\.|https?:|[@*_[\]<&~`!\\]/g;
const indentedMarker = new RegExp(`^[ \\t]{${usual.indentation},}(?:[-*+]|\\d{1,9}[.)])[ \\t]`);

function findDenseParagraph(text: string): Unusual | undefined {
  const isCode = watchFences();
  const paragraph = { start: 0, lines: 0, marks: 0, length: 0 };
  let start = 0;
  let heavy = 0;
  let nestedLines = 0;
  let paragraphs = 0;
  for (const line of text.split('\n')) {
    if (isCode(line) || line.trim() === '')
      Object.assign(paragraph, { start, lines: 0, marks: 0, length: 0 });
    else {
      if (paragraph.lines === 0) paragraphs += 1;
      if (paragraphs > usual.parts) return { what: `it has more than ${usual.parts} paragraphs`, start };
      const before = weightOf(paragraph);
      paragraph.lines += 1;
      paragraph.length += line.length;
      paragraph.marks += line.match(marks)?.length ?? 0;
      const weight = weightOf(paragraph);
      if (weight > ordinary) heavy += weight - before;
      if (weight > 1 || heavy > usual.paragraphs)
        return { what: 'a paragraph is very long or has very many marks', start };
      if (countMarkers(line, 4) > 4) nestedLines += 1;
      if (nestedLines > usual.nestedLines)
        return { what: 'very many lines open several quotes and lists', start };
      if (indentedMarker.test(line)) return { what: 'a list stands very far to the right', start };
    }
    start += line.length + 1;
  }
  return undefined;
}

/** Below a tenth of what one paragraph may have, a note may have as many as it likes. */
const ordinary = 0.01;

/** The share of the most that a paragraph may have, squared, as the parser's time is. */
function weightOf(paragraph: {
  readonly lines: number;
  readonly marks: number;
  readonly length: number;
}): number {
  const share = Math.max(
    paragraph.lines / usual.lines,
    paragraph.marks / usual.marks,
    paragraph.length / usual.paragraph,
  );
  return share * share;
}
