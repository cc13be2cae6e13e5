import type { PrintedItem } from '@cribnotes/core/printed-groups';

/** What a sheet says, without its look: kept in the file, so that a later sheet can be compared with it. */
export interface SheetRecord {
  /** The date that the sheet bears, `YYYY-MM-DD`. */
  readonly date: string;
  /** The mark that the sheet bears: six letters or digits that are the same as long as the rows are. */
  readonly mark: string;
  /** What tells its notes from others of their topic's name. */
  readonly source?: string;
  /** Of one of the sheets into which a topic is split, the name of its file without the ending. */
  readonly part?: string;
  /** In the order of the sheet; the title comes first. */
  readonly rows: readonly RecordedRow[];
}

/** One row with its words as they are printed. */
export interface RecordedRow {
  readonly kind: RecordedKind;
  /** The heading that it stands under; empty where there is none. */
  readonly section: string;
  /** Finds the row again after its words have changed; empty for sentences and links, which have nothing else. */
  readonly id: string;
  /** What is typed or pressed, here-documents included; the term, the title, the sentence of a section. */
  readonly text: string;
  /** The sentence about it; may be empty. */
  readonly sentence: string;
  /** What else stands in the row, line by line. */
  readonly details: readonly string[];
}

export type RecordedKind = PrintedItem['kind'] | 'title' | 'link';
