/** A run of running text. Runs stand next to each other without a blank: blanks are in their texts. */
export type Span =
  /** Typed as it stands; printed bold. */
  | { readonly kind: 'literal'; readonly text: string }
  /** Replaced by the reader; printed in italics. */
  | { readonly kind: 'placeholder'; readonly text: string }
  /** Words, brackets and ellipses; printed in roman. */
  | { readonly kind: 'prose'; readonly text: string };

/** What a page consists of below its headings. */
export type Block =
  /** Filled text. */
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  /**
   * Tags, one a line, and the indented text that belongs to all of them: beside a short tag, or with `below` on a line
   * of its own.
   */
  | {
      readonly kind: 'item';
      readonly tags: readonly [Tag, ...Tag[]];
      readonly body: readonly Block[];
      readonly below?: true;
      /** It may stand in a table with its neighbours: a key, or what is typed at a prompt. */
      readonly short?: true;
    }
  /** Items without blank lines between them, all texts in one column: `indent` columns behind the beginning of the tags. */
  | {
      readonly kind: 'table';
      readonly indent: number;
      readonly entries: readonly {
        readonly tags: readonly [Tag, ...Tag[]];
        readonly body: readonly Block[];
      }[];
    }
  /** Short entries without blank lines between them, with bullets or numbers. */
  | {
      readonly kind: 'list';
      readonly marks: 'bullets' | 'numbers';
      readonly entries: readonly (readonly Block[])[];
    }
  /**
   * Lines that are printed as they stand, on narrow terminals the `narrow` ones; with `close` directly below what they
   * belong to, without a blank line.
   */
  | {
      readonly kind: 'code';
      readonly lines: readonly string[];
      readonly narrow?: readonly string[];
      readonly close?: true;
    }
  /** An item whose tag is several lines of one text, such as a command with its here-document. */
  | {
      readonly kind: 'script';
      readonly lines: readonly [Tag, ...Tag[]];
      readonly narrow?: readonly [Tag, ...Tag[]];
      readonly body: readonly Block[];
    }
  | { readonly kind: 'subsection'; readonly title: string; readonly blocks: readonly Block[] };

/** One line that names what an item is about. */
export type Tag = readonly Span[];

/** A part of the page under one heading of the kind that man-pages(7) lists. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A manual page before it is written as roff: plain data, without any escape. */
export interface Page {
  /** The page's name in lower case: `docker-notes`. */
  readonly name: string;
  /** What the middle of the page's head says, and how its first section is called. */
  readonly manual: string;
  readonly nameTitle: string;
  /** Of the manual: 7, for overviews and conventions, where there is none. */
  readonly section?: '1' | '5' | '7';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What whatis(1) prints beside the name: one line of printable ASCII without backslashes. */
  readonly description: string;
  readonly sections: readonly Section[];
}
