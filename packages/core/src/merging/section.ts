import type { Finding } from '../findings/finding.ts';
import type { Span } from '../model.ts';

/** A stretch of a note under one title: a heading, or a line that serves as one. */
export interface Section {
  readonly source: string;
  /** Absent above the first heading. */
  readonly title?: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly line: number;
  readonly span?: Span;
  readonly parent?: Section;
  /** The heading says what its one command does, or is the command: no section of its own for that command. */
  readonly isOwnOf?: Finding;
}

/** Gives the section itself, or the one around it that has a title: a heading that is printed as a row is none. */
export function titled(section: Section): Section {
  let found = section;
  while (found.title === undefined && found.parent) found = found.parent;
  return found;
}
