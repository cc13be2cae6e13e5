import type { Glyph } from '../fonts/font-book.ts';
import type { Run } from '../sheet/sheet.ts';

/** Letters of one run. `width` is in 1/1000 of the paragraph's size. */
export interface Piece {
  /** The part of the paragraph that it belongs to. */
  readonly part: number;
  readonly run: Run;
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly width: number;
  /** Its embedding level: odd where it is written from right to left. */
  readonly level: number;
}

/** What a line is not broken inside. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The blank before it, in 1/1000 of the paragraph's size; 0 where it joins the word before without one. */
  readonly blank: number;
  readonly blankPiece: Piece | undefined;
  /** True where the line should not be broken before it. */
  readonly bound: boolean;
}

/** The text of a word. */
export function textOf(word: Word): string {
  return word.pieces.length === 1
    ? (word.pieces[0]?.text ?? '')
    : word.pieces.map((piece) => piece.text).join('');
}

/** The width of words as one line, without the blank before the first. */
export function widthOf(words: readonly Word[], from: number, to: number): number {
  let width = 0;
  for (let index = from; index < to; index++) {
    const word = words[index] as Word;
    width += (index > from ? word.blank : 0) + word.width;
  }
  return width;
}
