import type { Point } from '../../model.ts';
import { type Changes, type DerivedText, pointAt, sourceOf } from './text-map.ts';

/** The way from places of a note's text to places of its file, as data, so that it can be kept with the note. */
export interface WayBack {
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  /** What was changed between the file and the text, the last change first. */
  readonly changes: readonly Changes[];
  /** The offsets at which the lines of the file start. */
  readonly lines: readonly number[];
}

/** Gives the way back from the first of some texts, each of which was made from the next one, and the last one from the file. */
export function wayBack(texts: readonly DerivedText[], lines: readonly number[]): WayBack {
  const changes = texts.map((text) => text.changes).filter(({ starts }) => starts.length > 0);
  return { length: texts[0]?.text.length ?? 0, changes, lines };
}

/** Gives the place in the file of an offset in the text; an offset outside is moved to the nearest end. */
export function placeInFile({ length, changes, lines }: WayBack, offset: number): Point {
  const inside = Math.max(0, Math.min(length, offset));
  return pointAt(
    lines,
    changes.reduce((at, change) => sourceOf(change, at), inside),
  );
}
