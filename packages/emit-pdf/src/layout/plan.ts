import type { Glyph } from '../fonts/font-book.ts';
import type { GreyPicture } from '../pictures/read-png.ts';
import type { BoxEnds, Run } from '../sheet/sheet.ts';

/** Where everything stands on every page. Lengths in points, from the page's top left corner. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  /** The height of the body letters. */
  readonly size: number;
  readonly columns: number;
  /** Groups that go on in another column, those of them that do so on another page, and those without their title there. */
  readonly splits: number;
  readonly acrossPages: number;
  readonly untitled: number;
  /** Rows that stand alone. */
  readonly lone: number;
  /** How many times as tall the space above headings is in one column as in another. */
  readonly apart: number;
  readonly pages: readonly PlannedPage[];
  readonly title: string;
  readonly language: string;
  /** Headings for the outline, with their depth (from 1), and the page (from 0) and height on which they stand. */
  readonly outline: readonly {
    readonly title: string;
    readonly depth: number;
    readonly page: number;
    readonly y: number;
  }[];
  /** Where entries begin, by id. */
  readonly anchors: ReadonlyMap<string, { readonly page: number; readonly x: number; readonly y: number }>;
}

export interface PlannedPage {
  readonly items: readonly Item[];
}

export type Item = TextItem | ShapeItem | PictureItem;

/** A picture; readers of the text meet its words. */
export interface PictureItem {
  readonly kind: 'picture';
  readonly path: readonly string[];
  readonly alt: string;
  /** As the notes name it. */
  readonly source: string;
  readonly picture: GreyPicture;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The lines of one element of the structure, or of a link in it. */
export interface TextItem {
  readonly kind: 'text';
  /** Where it stands in the document's structure; empty for what readers of the text should skip. */
  readonly path: readonly string[];
  /** The exact text to copy, where it was broken into lines. */
  readonly copies?: string;
  /** The exact text for readers that follow the structure, where what is copied is turned by who copies. */
  readonly reads?: string;
  readonly lines: readonly TextLine[];
  /** True where it stands on the line of the item before it. */
  readonly beside?: true;
  /** The column it stands in, from 0; -1 outside the columns. */
  readonly column: number;
}

export interface TextLine {
  /** The baseline. */
  readonly y: number;
  readonly spans: readonly TextSpan[];
}

export interface TextSpan {
  readonly x: number;
  readonly width: number;
  readonly glyphs: readonly Glyph[];
  readonly run: Run;
  /** True where it goes on from left to right behind letters from right to left. */
  readonly turnsBack?: true;
  readonly size: number;
}

/** Lines and areas; no reader of the text meets them. */
export interface ShapeItem {
  readonly kind: 'shape';
  readonly shape: 'rule' | 'band' | 'idea' | 'frame' | 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Ends without a line, where a frame goes on. */
  readonly open?: BoxEnds;
}
