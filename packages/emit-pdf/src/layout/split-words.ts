import { faceScale } from '../fonts/faces.ts';
import type { Glyph } from '../fonts/font-book.ts';
import type { MeasuredParagraph } from './measure.ts';
import type { Piece, Word } from './words.ts';

// A long path or address is best cut after one of these.
const CUT_AFTER = new Set(Array.from(',/=:;.&?_|@', (mark) => mark.charCodeAt(0)));

/** Cuts words that are wider than a line into words that fit; all others stay as they are. */
export function splitLongWords(measured: MeasuredParagraph, limit: number): MeasuredParagraph {
  const room = measured.paragraph.wrap === 'command' ? limit - measured.continuation : limit;
  if (measured.widest <= room) return measured;
  const words = measured.words.flatMap((word) => (word.width <= room ? [word] : splitWord(word, room)));
  return {
    ...measured,
    words,
  };
}

function splitWord(word: Word, limit: number): readonly Word[] {
  const atoms = word.pieces.flatMap((piece) => inReadingOrder(piece).map((glyph) => atomOf(piece, glyph)));
  const words: Word[] = [];
  let from = 0;
  while (from < atoms.length) {
    const to = fittingEnd(atoms, from, limit);
    const pieces = mergeAtoms(atoms.slice(from, to));
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    words.push(
      from === 0
        ? { ...word, pieces, width }
        : { pieces, width, blank: 0, blankPiece: undefined, bound: false },
    );
    from = to;
  }
  return words;
}

function inReadingOrder({ glyphs, level }: Pick<Piece, 'glyphs' | 'level'>): readonly Glyph[] {
  return level % 2 === 1 ? glyphs.toReversed() : glyphs;
}

function atomOf(piece: Piece, glyph: Glyph): Piece {
  const width = glyph.advance * faceScale(piece.run.face);
  return { ...piece, glyphs: [glyph], text: String.fromCodePoint(glyph.codePoint), width };
}

/** Where the line from `from` ends: after the last good mark in its second half, or else where it is full. */
function fittingEnd(atoms: readonly Piece[], from: number, limit: number): number {
  let width = 0;
  let end = from;
  let good = 0;
  while (end < atoms.length) {
    width += atoms[end]?.width ?? 0;
    if (width > limit && end > from) break;
    end++;
    if (width > limit / 2 && CUT_AFTER.has(atoms[end - 1]?.glyphs[0]?.codePoint ?? 0)) good = end;
  }
  return end < atoms.length && good > 0 ? good : end;
}

function mergeAtoms(atoms: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let to = 1; to <= atoms.length; to++) {
    const [first, next] = [atoms[from] as Piece, atoms[to]];
    if (next && next.run === first.run && next.part === first.part && next.level === first.level) continue;
    const group = atoms.slice(from, to);
    pieces.push({
      ...first,
      glyphs: inReadingOrder({ glyphs: group.flatMap((atom) => atom.glyphs), level: first.level }),
      text: group.map((atom) => atom.text).join(''),
      width: group.reduce((sum, atom) => sum + atom.width, 0),
    });
    from = to;
  }
  return pieces;
}
