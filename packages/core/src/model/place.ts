/** The path of a note, relative to the folder the topic was read from, with `/`: `basics/001.md`. */
export type SourceId = string;

/** A place in a note as its author saved it. `line` and `column` count from 1, `offset` from 0; columns and offsets are UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of one original note, end exclusive. */
export interface Span {
  readonly source: SourceId;
  readonly start: Point;
  readonly end: Point;
}

/** Where something comes from: nothing is in the model without at least one place. */
export type Spans = readonly [Span, ...Span[]];
