/** How large and how involved a note may be. */
export interface Limits {
  /** Bytes of a note. */
  readonly noteBytes: number;
  /** Quotes and lists that may open on one line. */
  readonly lineNesting: number;
  /** Levels of the parsed tree. */
  readonly treeDepth: number;
  /** Blocks of a note: headings, paragraphs, lists, pieces of code. */
  readonly blocks: number;
  /** Bytes of the front matter, and of the settings of a folder. */
  readonly frontMatterBytes: number;
  /** Levels of lists and maps in the front matter. */
  readonly frontMatterDepth: number;
  /** UTF-16 units of the pieces in which a note is parsed. */
  readonly sectionLength: number;
}

/** Limits that every honest note of our collections stays below by a factor of three at least. */
export const defaultLimits: Limits = {
  noteBytes: 1024 * 1024,
  lineNesting: 32,
  treeDepth: 100,
  blocks: 60_000,
  frontMatterBytes: 16 * 1024,
  frontMatterDepth: 8,
  sectionLength: 4 * 1024,
};
