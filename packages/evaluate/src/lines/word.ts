/** A place in a pattern for the author's own placeholder: `<name>`, `NAME`. */
export const ownMark = '\ue001';
/** A place in a pattern for a placeholder on paper. */
export const shownMark = '\ue002';
/** A place in a pattern for a value that a reader replaces with his own. */
export const valueMark = '\ue003';
/** Any of the places. */
export const anyMark: RegExp = /[\ue001\ue002\ue003]/;

/** What stands in a note at a place of a pattern. */
export interface Slot {
  readonly mark: string;
  readonly text: string;
  /** It goes on a value of several words. */
  readonly continues: boolean;
}

/** One word of a command line. */
export interface Word {
  readonly text: string;
  /** The text with marks where another text may stand. */
  readonly pattern: string;
  readonly isOperator?: boolean;
  /** It may be left out. */
  readonly isOptional?: boolean;
  /** A placeholder for one or several: `<file>...`. */
  readonly isRepeated?: boolean;
  /** It belongs to the value before it. */
  readonly continues?: boolean;
  readonly slots?: readonly Slot[];
  /** The program or one of its subcommands. */
  readonly isPath?: boolean;
}

/** How a text on paper stands to a command of a note. */
export const Level = {
  /** Something else. */
  no: -1,
  /** Only what a reader replaces is different, or what may be left out. */
  general: 1,
  /** As it is written. */
  exact: 2,
} as const;

export const isOption = ({ text }: Word): boolean => /^-./.test(text);

export const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
