import type { Span } from '@cribnotes/core';
import type { PrintedWords } from '@cribnotes/core/printed-words';
import type { Face } from '../fonts/faces.ts';
import type { GreyPicture } from '../pictures/read-png.ts';
import type { Density } from './density.ts';

/**
 * What a sheet says, before anything is measured: sections of rows of paragraphs of runs.
 * Lengths are in em of the body size, so that one sheet can be laid out in any size.
 */
export interface Sheet {
  readonly title: string;
  readonly language: string;
  /** Our own words, in the language of the notes. */
  readonly words: PrintedWords;
  /** One sentence under the title; may be empty. */
  readonly summary: string;
  /** How to read the sheet, in one line; it may differ where a command had to be broken. */
  readonly legend: Legend;
  /** Where the sheet comes from: its notes, their date, the tool that it was checked against. */
  readonly origin: string;
  readonly sections: readonly Section[];
  readonly density: Density;
  /** Where faults of the sheet as a whole are reported. */
  readonly span: Span | undefined;
}

/** The signs that need a word, on a sheet on which every command stands on one line, and on any other. */
export interface Legend {
  readonly whole: readonly Run[];
  readonly broken: readonly Run[];
}

/** Rows under one heading. */
export interface Section {
  readonly id: string;
  readonly top: SectionTop;
  /** How deep it stands below other sections on paper: 1 for the outermost. */
  readonly depth: number;
  /** The elements of the document's structure around it, outermost first. */
  readonly path: readonly string[];
  /** Empty where there are only deeper sections below the heading. */
  readonly rows: readonly Row[];
}

/** What sets a section apart from the one above. */
export type SectionTop =
  | { readonly kind: 'heading'; readonly title: string }
  /** A line without words: the notes have no heading there. */
  | { readonly kind: 'line' }
  /** Nothing: the title of the sheet is its heading. */
  | { readonly kind: 'title' };

/** What stays together in one column: a command with its sentence, a concept, one step. */
export interface Row extends RowContent {
  /** The space above, in em; not at the top of a column. */
  readonly before: number;
}

/** A row before it has its place among others. */
export interface RowContent {
  readonly paragraphs: readonly Paragraph[];
  /** Drawn around the row: a mark at the left for ideas, a frame for files. */
  readonly box?: 'idea' | 'frame';
  /** A picture below the paragraphs, and its place in the document's structure. */
  readonly picture?: GreyPicture & {
    readonly alt: string;
    readonly path: string;
    readonly elements: readonly string[];
  };
  /** Where the box goes on around a neighbour, because the row was cut. */
  readonly openBox?: BoxEnds;
  /**
   * Present where the row should not stand in another column than the row before it, which speaks of it; `base` where it says
   * nothing without that.
   */
  readonly follows?: 'lead' | 'base';
  /** What its first two paragraphs are, which may stand on one line: a label and a sentence. */
  readonly pair?: PairKind;
  /** The entry that links may point to. */
  readonly anchor?: string;
  /** What stands instead at the top of a column, away from the command that it adds to. */
  readonly whole?: RowContent;
}

/** What labels are; those of options that are added to a command stand at its tab, or at their own. */
export type PairKind = 'keys' | 'command' | 'option';

/** The ends of a box. */
export interface BoxEnds {
  readonly above: boolean;
  readonly below: boolean;
}

export interface Paragraph {
  readonly parts: readonly [Part, ...Part[]];
  /** `command`: broken lines end in a backslash. `lines`: the text of a file, blanks kept. */
  readonly wrap: 'prose' | 'command' | 'lines';
  /** Height of the letters relative to the body size. */
  readonly scale: number;
  /** Left edge of the first line and of the further ones, in em. */
  readonly indent: number;
  readonly hang: number;
  /** The space above, in em. */
  readonly before: number;
  /** True where it stands at the right end of a line above it in its row, if there is room. */
  readonly aside?: true;
  /** The exact text to copy, where lines may be broken. */
  readonly copies?: string;
  /** The place in the note, for what cannot be shown. */
  readonly span?: Span | undefined;
  /** The id of the entry whose page number stands at the right edge. */
  readonly pageOf?: string;
}

/** A stretch of a paragraph that is one element of the document's structure. */
export interface Part {
  /** The elements around the text, outermost first, as `Tag#key`; equal ones are one element. */
  readonly path: readonly string[];
  readonly runs: readonly Run[];
}

export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly href?: string;
  /** The id of the entry to jump to. */
  readonly target?: string;
  /** Drawn as a key of the keyboard. */
  readonly key?: true;
  readonly struck?: true;
  readonly tone?: 'quiet' | 'accent';
}

/** Gives the words of a sheet in the order of its sections. */
export function textOfSheet({ title, sections }: Sheet): string {
  const rows = sections.flatMap((section) => section.rows);
  const runs = rows.flatMap((row) =>
    row.paragraphs.flatMap(({ parts }) => parts.flatMap((part) => part.runs)),
  );
  return [title, ...runs.map(({ text }) => text)].join('\n');
}
