import type { Inline } from '../model.ts';

/** A stretch of a text line that is marked, in UTF-16 units of the line's `text`. */
export interface Mark {
  readonly kind: 'code' | 'strong' | 'emphasis' | 'strike' | 'link' | 'key';
  readonly from: number;
  readonly to: number;
  readonly href?: string;
}

/** One source line of running text, or several with code over their ends, freed of its Markdown marks. */
export interface TextLine {
  /** Counted from 1 in the note's text. */
  readonly line: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where in `text` further lines of the source start: code may run over line ends. */
  readonly inside?: readonly number[];
  /** The author ends the line here and not only in the file: with `<br>`, two blanks or a backslash. */
  readonly ends?: true;
  /** The title of a box: it is about what stands in the box. */
  readonly caption?: true;
}

/** Where a block stands in nested lists: the innermost item last. */
export interface ItemContext {
  /** Unique in the note. */
  readonly id: number;
  /** The list that holds the item, unique in the note. */
  readonly list: number;
  readonly ordered: boolean;
  /** Counted from 0 in its list. */
  readonly index: number;
}

/** What every block knows of its place. Lines are counted from 1; `to` is the last line that is not blank. */
export interface BlockPlace {
  readonly from: number;
  readonly to: number;
  /** The headings above, outermost first. */
  readonly headings: readonly HeadingBlock[];
  readonly items: readonly ItemContext[];
  readonly quoted: boolean;
}

export interface HeadingBlock extends BlockPlace {
  readonly kind: 'heading';
  /** 1 to 6; 7 for a paragraph that serves as a heading. */
  readonly depth: number;
  readonly title: TextLine;
  /** The last line of the box that it is the title of; what stands below that is under the headings before. */
  readonly ends?: number;
}

export interface ParagraphBlock extends BlockPlace {
  readonly kind: 'paragraph';
  readonly lines: readonly TextLine[];
  readonly inlines: readonly Inline[];
}

/** One line of a code block, without the block's indentation. */
export interface CodeLine {
  readonly line: number;
  readonly text: string;
}

export interface CodeBlock extends BlockPlace {
  readonly kind: 'code';
  /** The first word of the fence's info string, lower case; empty for none. */
  readonly language: string;
  readonly fenced: boolean;
  readonly lines: readonly CodeLine[];
}

export interface TableBlock extends BlockPlace {
  readonly kind: 'table';
  readonly header: readonly TextLine[];
  readonly rows: readonly (readonly TextLine[])[];
}

/** A note as a flat list of blocks in reading order; nesting is in each block's place. */
export type Block = HeadingBlock | ParagraphBlock | CodeBlock | TableBlock;
