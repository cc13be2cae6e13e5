/** One thing that `crib find` can give: a command, keys, or a task, with where it stands. */
export interface FindRow {
  readonly kind: 'command' | 'keys' | 'input' | 'task';
  /** As it is typed; the commands of a task below each other. */
  readonly command: string;
  /** What it does, where the notes say so. */
  readonly sentence?: string;
  /** The heading over it. */
  readonly heading?: string;
  /** True where it deletes or overwrites something. */
  readonly destroys?: true;
}

/** Where words of a row are found: in what is typed, what it does, the heading over it, what else the notes say, or in none of these, but words of that meaning are. */
export const FIELDS = ['command', 'sentence', 'heading', 'more', 'alike'] as const;
export type Field = (typeof FIELDS)[number];

/** A row with the words by which it is found. */
export interface WordedRow {
  readonly row: FindRow;
  readonly words: Readonly<Record<Field, readonly string[]>>;
}
