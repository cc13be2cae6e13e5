import type { ImageReference, SeeAlso } from '../model.ts';
import type { OpenNote } from './open-note.ts';

/** Why lines of a note are no content. */
export type IgnoredWhy =
  | 'front-matter'
  | 'navigation'
  | 'table-of-contents'
  | 'image'
  | 'badges'
  | 'links'
  | 'thematic-break'
  | 'comment'
  | 'directive'
  | 'skipped';

/** Lines of a note, from 1, both ends included, that are no content. */
export interface IgnoredLines {
  readonly fromLine: number;
  readonly toLine: number;
  readonly why: IgnoredWhy;
}

/** What of a note is not content, and what it points to. */
export interface Regions {
  /** In the order of the lines, without overlap. */
  readonly ignored: readonly IgnoredLines[];
  readonly links: readonly SeeAlso[];
  readonly images: readonly ImageReference[];
}

/** Gives the lines that are not content, by their shape and never by the words of a title. */
export function findRegions(_note: OpenNote): Regions {
  return { ignored: [], links: [], images: [] };
}
