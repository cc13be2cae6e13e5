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
  /** The span of words, which may start and end in the midst of lines. */
  spanOf(statement: Statement): Span;
  prose(pieces: readonly Statement[]): Prose;
}

/** An arrow, a number or a check box before its first word is no part of a sentence. */
function withoutMarkers(statement: Statement): Statement {
  const length = markerLength(statement.text);
  return length > 0 && /\p{L}/u.test(statement.text.slice(length)) ? part(statement, length) : statement;
}

/** Marks of Markdown that a text has lost. */
const MARKS = /[`*_~\\]/g;

/** Gives where a text stands in its source, whatever marks stand between its words there; nothing where it does not. */
function stretchOf(source: string, text: string): readonly [from: number, to: number] | undefined {
  const literal = source.indexOf(text);
  if (literal >= 0) return [literal, literal + text.length];
  const bare = text.replace(MARKS, '');
  const at = bare === '' ? -1 : source.replace(MARKS, '').indexOf(bare);
  if (at < 0) return undefined;
  const kept = Array.from(source.matchAll(/[^`*_~\\]/g), ({ index }) => index);
  return [kept[at] as number, (kept[at + bare.length - 1] as number) + 1];
}

/** Gives the places of one note. */
export function placesOf(note: ReadNote): Places {
  const starts = [0];
  for (let i = 0; i < note.text.length; i++) if (note.text[i] === '\n') starts.push(i + 1);
  const lineEnd = (line: number): number =>
    line < starts.length ? (starts[line] as number) - 1 : note.text.length;
  const span = (from: number, to: number = from, text?: string): Span => {
    const first = starts[from - 1] ?? 0;
    const last = lineEnd(to);
    const source = note.text.slice(first, last);
    const [at, behind] = (text ? stretchOf(source, text) : undefined) ?? [
      source.length - source.trimStart().length,
      source.trimEnd().length,
    ];
    const start: Point = note.toOriginal(first + at);
    const end: Point = note.toOriginal(first + behind);
    return { source: note.id, start, end: end.offset < start.offset ? start : end };
  };
  const spanOf = ({ text, line, endLine, starts }: Statement): Span => {
    if (endLine === line) return span(line, line, text);
    const last = starts.at(-1);
    const { source, start } = span(line, line, text.slice(0, starts[1]?.at).trim());
    const { end } = span(endLine, endLine, last?.line === endLine ? text.slice(last.at).trim() : undefined);
    return { source, start, end };
  };
  return {
    span,
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
