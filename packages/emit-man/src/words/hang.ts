import type { Span, Tag } from '../document.ts';
import { join, prose, width } from './span.ts';

/** A part of a command that stays in one line. */
export interface Piece {
  readonly spans: readonly Span[];
  /** It stays with what follows it: an operator, or an option whose value may be the next piece. */
  readonly leads: boolean;
  /** A command begins with it that is better not broken: the `|` of a pipe. */
  readonly opens?: boolean;
}

/** What a line begins with that goes on. */
const indent = prose('    ');

/**
 * Gives a command as lines of at most `room` columns, where its pieces allow that, each but the last with `end`: the
 * backslash of a shell.
 */
export function hang(pieces: readonly Piece[], room: number, end = ' \\'): readonly Tag[] {
  const readOn = prose(end);
  const fits = (line: readonly Piece[], hanging: boolean): boolean =>
    width([...spell(line, hanging), readOn]) <= room;
  const lines: Piece[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const line = lines.at(-1);
    const hanging = lines.length > 1;
    const command = piece.opens ? commandAt(pieces, at) : [piece];
    const goesOn = line !== undefined && fits([...line, piece], hanging);
    if (goesOn && (fits([...line, ...command], hanging) || !fits(command, true))) line.push(piece);
    else if (line !== undefined && line.length > 1 && line.at(-1)!.leads && !piece.leads)
      lines.push([...line.splice(-1), piece]);
    else lines.push([piece]);
  }
  return lines.map((line, index) => {
    const text = spell(line, index > 0);
    return index < lines.length - 1 && end !== '' ? [...text, readOn] : text;
  });
}

/** A piece that opens a command, and what belongs to that. */
function commandAt(pieces: readonly Piece[], from: number): readonly Piece[] {
  let end = from + 1;
  while (end < pieces.length && pieces[end]?.opens !== true) end += 1;
  return pieces.slice(from, end);
}

function spell(line: readonly Piece[], hanging: boolean): Tag {
  const text = join(
    line.map(({ spans }) => spans),
    ' ',
  );
  return hanging ? [indent, ...text] : text;
}
