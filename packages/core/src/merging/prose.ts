import { exactList } from '../blocks/exact-list.ts';
import { inlinesOf } from '../blocks/text-lines.ts';
import { part, type Statement } from '../lines/statement.ts';
import type { Inline, Point, Prose, Span, Spans } from '../model.ts';
import type { ReadNote } from '../reading/open-note.ts';
import { markerLength } from '../wording/markers.ts';

/** Turns lines of a note into places of the original file. */
export interface Places {
  /** The span of lines, or of a text within them where it stands there literally. */
  span(from: number, to?: number, text?: string): Span;
  /** The stretch of words on their first line. */
  startOf(statement: Statement): Span;
  /** The span of words, which may start and end in the midst of lines. */
  spanOf(statement: Statement): Span;
  prose(pieces: readonly Statement[]): Prose;
}

/** An arrow, a number or a check box before its first word is no part of a sentence. */
function withoutMarkers(statement: Statement): Statement {
  const length = markerLength(statement.text);
  return length > 0 && /\p{L}/u.test(statement.text.slice(length)) ? part(statement, length) : statement;
}

/** Marks of Markdown that a text has lost, addresses of links with them. */
const MARKS = /\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|[`*_~\\[\]]/g;

/** A source line without its marks, and where each unit that is left stands in it. */
interface BareLine {
  readonly source: string;
  readonly text: string;
  readonly at: readonly number[];
}

function bareLine(source: string): BareLine {
  const at: number[] = [];
  let read = 0;
  for (const { 0: mark, index } of source.matchAll(MARKS)) {
    for (; read < index; read += 1) at.push(read);
    read = index + mark.length;
  }
  for (; read < source.length; read += 1) at.push(read);
  return { source, text: source.replace(MARKS, ''), at };
}

/** Gives where a text stands in its source, the first or the last time; nothing where it does not. */
type FindStretch = (
  source: string,
  text: string,
  which: 'first' | 'last',
) => readonly [from: number, to: number] | undefined;

/** Gives what finds a text in its source, whatever marks stand between its words there. */
function stretches(): FindStretch {
  // A line has many sentences, which are asked for in a row.
  let last: BareLine | undefined;
  return (source, text, which) => {
    const find = (whole: string, part: string): number =>
      which === 'first' ? whole.indexOf(part) : whole.lastIndexOf(part);
    const literal = find(source, text);
    if (literal >= 0) return [literal, literal + text.length];
    const bare = text.replace(MARKS, '');
    if (bare === '') return undefined;
    last = last?.source === source ? last : bareLine(source);
    const at = find(last.text, bare);
    return at < 0 ? undefined : [last.at[at] as number, (last.at[at + bare.length - 1] as number) + 1];
  };
}

/** Gives the places of one note. */
export function placesOf(note: ReadNote): Places {
  const stretchOf = stretches();
  const starts = [0];
  for (let i = 0; i < note.text.length; i++) if (note.text[i] === '\n') starts.push(i + 1);
  const lineEnd = (line: number): number =>
    line < starts.length ? (starts[line] as number) - 1 : note.text.length;
  const stretchOn = (from: number, to: number, text: string | undefined, which: 'first' | 'last'): Span => {
    const first = starts[from - 1] ?? 0;
    const last = lineEnd(to);
    const source = note.text.slice(first, last);
    const [at, behind] = (text ? stretchOf(source, text, which) : undefined) ?? [
      source.length - source.trimStart().length,
      source.trimEnd().length,
    ];
    const start: Point = note.toOriginal(first + at);
    const end: Point = note.toOriginal(first + behind);
    return { source: note.id, start, end: end.offset < start.offset ? start : end };
  };
  const span = (from: number, to = from, text?: string): Span => stretchOn(from, to, text, 'first');
  // What goes on in the next line ends the first one.
  const startOf = ({ text, line, endLine, starts }: Statement): Span =>
    stretchOn(line, line, text.slice(0, starts[1]?.at).trim(), endLine === line ? 'first' : 'last');
  const spanOf = (statement: Statement): Span => {
    const { text, line, endLine, starts } = statement;
    if (endLine === line) return span(line, line, text);
    const last = starts.at(-1);
    const { source, start } = startOf(statement);
    const { end } = span(endLine, endLine, last?.line === endLine ? text.slice(last.at).trim() : undefined);
    return { source, start, end };
  };
  return {
    span,
    startOf,
    spanOf,
    prose(drafts) {
      const pieces = drafts.map(withoutMarkers);
      const [first, ...rest] = pieces.map(spanOf);
      const inlines: Inline[] = pieces.flatMap((p, i) => [
        ...(i > 0 ? [{ kind: 'text' as const, text: ' ' }] : []),
        ...inlinesOf(p),
      ]);
      return {
        inlines: exactList(inlines),
        plain: pieces.map((p) => p.text).join(' '),
        spans: [first ?? span(1), ...rest] as Spans,
      };
    },
  };
}
