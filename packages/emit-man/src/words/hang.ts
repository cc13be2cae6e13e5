import type { Span, Tag } from '../document.ts';
import { join, prose, width } from './span.ts';

/** A part of a command that stays in one line. */
export interface Piece {
  readonly spans: readonly Span[];
  /** It stays with what follows it: an operator, or an option whose value may be the next piece. */
  readonly leads: boolean;
}

/** What a line begins with that goes on. */
const indent = prose('    ');

/**
 * Gives a command as lines of at most `room` columns, where its pieces allow that, each but the last with `end`: the
 * backslash of a shell.
 */
export function hang(pieces: readonly Piece[], room: number, end = ' \\'): readonly Tag[] {
  const readOn = prose(end);
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const fits = line !== undefined && width([...spell([...line, piece], lines.length > 1), readOn]) <= room;
    if (fits) line.push(piece);
    else if (line !== undefined && line.length > 1 && line.at(-1)!.leads && !piece.leads)
      lines.push([...line.splice(-1), piece]);
    else lines.push([piece]);
  }
  return lines.map((line, index) => {
    const text = spell(line, index > 0);
    return index < lines.length - 1 && end !== '' ? [...text, readOn] : text;
  });
}

function spell(line: readonly Piece[], hanging: boolean): Tag {
  const text = join(
    line.map(({ spans }) => spans),
    ' ',
  );
  return hanging ? [indent, ...text] : text;
}
