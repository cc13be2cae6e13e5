import type { Part, Template } from '@cribnotes/core';
import type { Span, Tag } from '../document.ts';
import { hang } from './hang.ts';
import { literal, width } from './span.ts';
import { partSpans, templateSpans } from './template.ts';

/** The lines of one text: there is always a first one. */
export type Lines = readonly [Tag, ...Tag[]];

/**
 * Gives a command of the shell as lines to type: one, or several where it is longer than `room`, broken between its
 * parts; then the lines of its here-document. What is copied from the page runs.
 */
export function commandLines(template: Template, room: number): Lines {
  const whole = templateSpans(template);
  if (width(whole) <= room) return withBody([whole], template);
  const pieces = template.parts.map((part) => ({ spans: partSpans([part]), leads: leads(part) }));
  return withBody(hang(pieces, room), template);
}

function leads(part: Part): boolean {
  return part.kind === 'operator' || (part.kind === 'flag' && part.value === undefined);
}

/** Gives what is typed at a program's own prompt, which reads a backslash at the end of a line in its own way. */
export function inputLines(template: Template): Lines {
  return withBody([templateSpans(template)], template);
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
