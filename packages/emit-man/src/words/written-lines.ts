import type { Span } from '../document.ts';
import { hang, type Piece } from './hang.ts';
import type { Room } from './room.ts';
import { plain, prose, width } from './span.ts';

/** A word of a shell: quotes and escapes hold blanks together. */
const words = /(?:\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[^\s\\'"]|['"\\])+/g;

/** Operators, and options that may have a value behind a blank. */
const leading = /^(?:-[^=]*|\|\|?|&&?|[0-9&]?(?:>>?|<)|;)$/;

const operator = /^(?:\|\|?|&&?|;)$/;

/** Lines as a wide page has them, and as a narrow one does where that differs. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly narrow?: readonly string[];
}

/** Gives a line of the notes as it was written, broken behind a backslash between two of its words where it is long. */
export function writtenLines(line: string, room: Room): FittedText {
  const [lines, narrow] = [fitted(line, room.wide), fitted(line, room.narrow)];
  return narrow.length === lines.length ? { lines } : { lines, narrow };
}

/** Gives the words of a line as what can be broken between. */
export function wordPieces(line: string, span: (text: string) => Span): readonly Piece[] {
  return (line.match(words) ?? []).map((word) => ({
    spans: [span(word)],
    leads: leading.test(word),
    opens: operator.test(word),
  }));
}

function fitted(line: string, room: number): readonly string[] {
  if (line.includes('\n') || width([prose(line)]) <= room) return line.split('\n');
  return hang(wordPieces(line, prose), room).map(plain);
}
