import type { InputEntry, Part, Template } from '@cribnotes/core';
import type { Span, Tag } from '../document.ts';
import { hang } from './hang.ts';
import type { Room } from './room.ts';
import { literal, width } from './span.ts';
import { partSpans, templateSpans } from './template.ts';
import { wordPieces } from './written-lines.ts';

/** The lines of one text: there is always a first one. */
export type Lines = readonly [Tag, ...Tag[]];

/** The lines of one text as a wide page has them, and as a narrow one does where that differs. */
export interface Fitted {
  readonly lines: Lines;
  readonly narrow?: Lines;
}

/**
 * Gives a command of the shell as lines to type: one, or several where it is longer than `room`, broken between its
 * parts; then the lines of its here-document. What is copied from the page runs.
 */
export function commandLines(template: Template, room: Room): Fitted {
  const whole = templateSpans(template);
  const columns = width(whole);
  const pieces = template.parts.map((part) => ({
    spans: partSpans([part]),
    leads: leads(part),
    opens: part.kind === 'operator',
  }));
  const fitted = (most: number): Lines => withBody(columns <= most ? [whole] : hang(pieces, most), template);
  if (columns <= room.narrow) return { lines: withBody([whole], template) };
  return { lines: fitted(room.wide), narrow: fitted(room.narrow) };
}

function leads(part: Part): boolean {
  return part.kind === 'operator' || (part.kind === 'flag' && part.value === undefined);
}

/**
 * Gives what is typed at a program's own prompt, which reads a backslash at the end of a line in its own way: statements
 * go on until their semicolon, and all else stays in one line.
 */
export function inputLines({ template, prompt }: InputEntry, room: Room): Fitted {
  const whole = withBody([templateSpans(template)], template);
  if (width(templateSpans(template)) <= room.narrow || template.text.includes('\n')) return { lines: whole };
  if (prompt !== 'sql') return { lines: whole, narrow: whole };
  const pieces = wordPieces(template.text, literal);
  const [wide, narrow] = [room.wide, room.narrow].map((most) => withBody(hang(pieces, most, ''), template));
  return { lines: wide!, narrow: narrow! };
}

function withBody(lines: readonly Tag[], { body = [] }: Template): Lines {
  const [first = [], ...others] = [...lines.flatMap(split), ...body.map((line) => [literal(line)])];
  return [first, ...others];
}

/** A quoted word may go over several lines. */
function split(line: Tag): readonly Tag[] {
  const lines: Span[][] = [[]];
  for (const span of line) {
    const [first = '', ...others] = span.text.split('\n');
    lines.at(-1)!.push({ ...span, text: first });
    for (const text of others) lines.push([{ ...span, text }]);
  }
  return lines;
}
