import { inlinesOf } from '../blocks/text-lines.ts';
import { part, type Statement } from '../lines/statement.ts';
import type { Inline, Point, Prose, Span, Spans } from '../model.ts';
import type { OpenNote } from '../reading/open-note.ts';
import { markerLength } from '../wording/markers.ts';

/** Turns lines of a note into places of the original file. */
export interface Places {
  /** The span of lines, or of a text within them where it stands there literally. */
  span(from: number, to?: number, text?: string): Span;
  prose(pieces: readonly Statement[]): Prose;
}

/** An arrow, a number or a check box before its first word is no part of a sentence. */
function withoutMarkers(statement: Statement): Statement {
  const length = markerLength(statement.text);
  return length > 0 && /\p{L}/u.test(statement.text.slice(length)) ? part(statement, length) : statement;
}

/** Gives the places of one note. */
export function placesOf(note: OpenNote): Places {
  const starts = [0];
  for (let i = 0; i < note.text.length; i++) if (note.text[i] === '\n') starts.push(i + 1);
  const lineEnd = (line: number): number =>
    line < starts.length ? (starts[line] as number) - 1 : note.text.length;
  const span = (from: number, to: number = from, text?: string): Span => {
    const first = starts[from - 1] ?? 0;
    const last = lineEnd(to);
    const source = note.text.slice(first, last);
    const at = text === undefined || text === '' ? -1 : source.indexOf(text);
    const lead = source.length - source.trimStart().length;
    const start: Point = note.toOriginal(first + (at < 0 ? lead : at));
    const end: Point = note.toOriginal(
      at < 0 ? first + source.trimEnd().length : first + at + (text as string).length,
    );
    return { source: note.id, start, end: end.offset < start.offset ? start : end };
  };
  return {
    span,
    prose(drafts) {
      const pieces = drafts.map(withoutMarkers);
      const [first, ...rest] = pieces.map((p) =>
        span(p.line, p.endLine, p.endLine === p.line ? p.text : undefined),
      );
      const inlines: Inline[] = pieces.flatMap((p, i) => [
        ...(i > 0 ? [{ kind: 'text' as const, text: ' ' }] : []),
        ...inlinesOf(p),
      ]);
      return {
        inlines,
        plain: pieces.map((p) => p.text).join(' '),
        spans: [first ?? span(1), ...rest] as Spans,
      };
    },
  };
}
