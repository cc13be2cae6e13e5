import type { ParseUnusual } from '@cribnotes/core/parse-tree';

/** What a thread is given to parse. */
export interface ParseTask {
  readonly text: string;
  readonly limits: Parameters<ParseUnusual>[1];
}

/** What a thread answers: the tree, or what is too complex about the text. */
export type ParseAnswer = Awaited<ReturnType<ParseUnusual>>;
