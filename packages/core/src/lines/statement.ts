import type { Mark, TextLine } from '../blocks/block.ts';
import { anyOf } from '../languages/alternatives.ts';

/** A stretch of running text that belongs together: one line, or lines that the author wrapped. */
export interface Statement extends TextLine {
  readonly endLine: number;
  /** Where each source line starts in `text`. */
  readonly starts: readonly { readonly at: number; readonly line: number }[];
}

/** Gives the source line on which a place of the statement stands. */
export function lineAt(statement: Statement, at: number): number {
  return statement.starts.findLast((s) => s.at <= at)?.line ?? statement.line;
}

/**
 * Joins the lines of a paragraph that the author wrapped. A line goes on in the next where it is about as long as the
 * longest one, ends without a full stop, and the next line starts nothing by itself (`startsAnew`).
 */
export function statements(lines: readonly TextLine[], startsAnew: (line: TextLine) => boolean): Statement[] {
  const longest = Math.max(0, ...lines.map((l) => l.text.length));
  const explaining = lines.filter((line) => EXPLAINS.test(line.text.trim())).length > 1;
  const instructing = lines.filter((line) => isInstructionRow(line.text)).length >= INSTRUCTION_ROWS;
  const result: Statement[] = [];
  for (const [i, line] of lines.entries()) {
    const trimmed = trim(line);
    const previous = lines[i - 1];
    const open = result.at(-1);
    // `: show-buffer` in bold is typed at a prompt.
    const below = BELOW_TERM.test(trimmed.text) && !trimmed.marks.some(({ from }) => from === 0);
    if (open !== undefined && below && !/[.!?]$/.test(open.text)) {
      result[result.length - 1] = join(open, trimmed);
      continue;
    }
    if (open !== undefined && HANGING.test(line.text) && !/[.!?。！？：:]$/u.test(open.text)) {
      result[result.length - 1] = join(open, trimmed, '\u3000');
      continue;
    }
    if (
      previous?.ends ||
      (IN_COLUMNS.test(trimmed.text) && IN_COLUMNS.test(previous?.text.trim() ?? '')) ||
      (explaining && EXPLAINS.test(trimmed.text)) ||
      (instructing && isInstructionRow(trimmed.text))
    ) {
      result.push(alone(trimmed));
      continue;
    }
    const wrapped =
      previous !== undefined &&
      open !== undefined &&
      previous.text.trim().length >= Math.max(45, longest * 0.65) &&
      !/[.!?:;。]["')\]]*\s*$/.test(previous.text) &&
      !startsAnew(previous) === true &&
      !startsAnew(line);
    const soft =
      previous !== undefined &&
      open !== undefined &&
      !startsAnew(line) &&
      /^\p{Ll}/u.test(trimmed.text) &&
      /[\p{L},]$/u.test(previous.text.trim()) &&
      previous.text.trim().length >= Math.max(30, longest * 0.5);
    if (open !== undefined && (wrapped || soft)) result[result.length - 1] = join(open, trimmed);
    else result.push(alone(trimmed));
  }
  return result;
}

/** Words set apart by a wide blank, as in the rows of a table. */
const IN_COLUMNS = /\S(?:\s{3,}|\t+)\S/;

/** The line of a definition list: ": what the term above it means". */
const BELOW_TERM = /^:\s+\S/;

/** A line set in by a wide blank says, in Japanese and Chinese notes, what the line above it means or how it goes on. */
const HANGING = /^\u3000+(?![\s\u3000・●○■-])/u;

/** A line of a glossary: "Tap - a repository", "Role :: a user", "compose.yaml - all services". Where there are several, each stands for itself. */
const EXPLAINS =
  /^(?:[•·●▪◦‣○■]\s*)?(?:\p{Lu}[\p{L}\d./+-]*(?:\s[\p{L}\d./+-]+){0,2}(?:\s\([^()]*\))?(?:\s?::\s|:\s|\s+(?:[-–—=→]|[-=]>)\s)|\p{Ll}[\p{L}\d+-]*\s+(?:[-–—=→]|[-=]>)\s|(?:[.~/]|[\w-]+[./])[\w@./-]*(?:\s?::?\s|\s+(?:[-–—=→]|[-=]>)\s))\s*\p{L}/u;

/** How many rows of the form below make a list of instructions. */
export const INSTRUCTION_ROWS = 3;

/** True for a row that says what a word in capitals does: "COPY puts files into the image". */
export const isInstructionRow = (text: string): boolean =>
  /^\s*[A-Z]{2,}[A-Z_]*\s+(?!(?:and|or|und|oder|y|o|et|ou|e|и|ve)\s)\p{Ll}{3,}\s+\p{L}/u.test(text);

const alone = (line: TextLine): Statement => ({
  ...line,
  endLine: lastLine(line),
  starts: startsIn(line, 0),
});

const lastLine = ({ line, inside = [] }: TextLine): number => line + inside.length;

/** Where the source lines of a text start that stands at `at`. */
const startsIn = ({ line, inside = [] }: TextLine, at: number): Statement['starts'] =>
  [0, ...inside].map((from, i) => ({ at: at + from, line: line + i }));

function trim(line: TextLine): TextLine {
  const lead = line.text.length - line.text.trimStart().length;
  return {
    line: line.line,
    text: line.text.trim(),
    marks: shift(line.marks, -lead, line.text.trim().length),
    ...(line.inside && { inside: line.inside.map((at) => Math.max(0, at - lead)) }),
    ...(line.caption ? { caption: true } : {}),
  };
}

const shift = (marks: readonly Mark[], by: number, length: number): Mark[] =>
  marks
    .map((m) => ({ ...m, from: Math.max(0, m.from + by), to: Math.min(length, m.to + by) }))
    .filter((m) => m.to > m.from);

function join(open: Statement, line: TextLine, blank = ' '): Statement {
  const at = open.text.length + blank.length;
  const text = `${open.text}${blank}${line.text}`;
  return {
    line: open.line,
    endLine: lastLine(line),
    text,
    marks: [...open.marks, ...shift(line.marks, at, text.length)],
    starts: [...open.starts, ...startsIn(line, at)],
  };
}

/** Gives the part of a statement from `from` to `to`, without outer blanks. */
export function part(statement: Statement, from: number, to: number = statement.text.length): Statement {
  const raw = statement.text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  const start = from + lead;
  const marks = shift(
    statement.marks.filter((m) => m.to > start && m.from < start + text.length),
    -start,
    text.length,
  );
  const line = lineAt(statement, start);
  const endLine = lineAt(statement, start + Math.max(0, text.length - 1));
  const starts = [
    { at: 0, line },
    ...statement.starts
      .filter((s) => s.at > start && s.at < start + text.length)
      .map((s) => ({ at: s.at - start, line: s.line })),
  ];
  return { line, endLine, text, marks, starts, ...(statement.caption ? { caption: true } : {}) };
}

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = new RegExp(`(?:^|[\\s(])(?:${anyOf('talk', 'abbreviations')})\\.$`, 'i');

/** Gives the sentences of a statement. A full stop inside code ends none. */
export function sentences(statement: Statement): Statement[] {
  const { text } = statement;
  const result: Statement[] = [];
  let from = 0;
  for (const match of text.matchAll(
    /[.!?。]["')\]]*(?=\s+["'(„“«¿¡]?[\p{Lu}\p{N}`<-]|\s+[a-z][\w-]*\s+-{1,2}[A-Za-z]|\s*[\u3400-\u9fff])/gu,
  )) {
    const end = match.index + match[0].length;
    if (statement.marks.some((m) => m.kind === 'code' && m.from < end && m.to > match.index)) continue;
    if (
      ABBREVIATION.test(text.slice(from, match.index + 1)) ||
      /(^|\s)\d+\.$/.test(text.slice(from, match.index + 1))
    )
      continue;
    // Alone, it is this folder: `docker build . -t web`.
    if (match[0] === '.' && /(?:^|\s)$/.test(text.slice(0, match.index))) continue;
    result.push(part(statement, from, end));
    from = end;
  }
  if (text.slice(from).trim() !== '') result.push(part(statement, from));
  return result;
}
