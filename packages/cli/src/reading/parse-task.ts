import type { ParseUnusual } from '@cribnotes/core/parse-tree';

/** What the process is given to parse. */
export interface ParseTask {
  readonly text: string;
  readonly limits: Parameters<ParseUnusual>[1];
  /** Milliseconds of processor time. */
  readonly time: number;
}

/** What it answers: the tree, or what is too complex about the text. */
export type ParseAnswer = Awaited<ReturnType<ParseUnusual>>;
