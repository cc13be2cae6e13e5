/**
 * A stretch of a note's words that has one fate: a sentence, a heading, a cell, a comment or a remark. It is known by its
 * identity, so that the same words on another line are another piece.
 */
export interface Piece {
  readonly line: number;
  readonly text: string;
}
