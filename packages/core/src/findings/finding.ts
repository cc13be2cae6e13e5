import type { HeadingBlock } from '../blocks/block.ts';
import type { Found } from '../lines/found.ts';
import type { Occurrence } from '../model.ts';

/** One place where a note shows or names a command, keys or input. What is said about it is claimed (`claims/`). */
export interface Finding {
  readonly found: Found;
  readonly line: number;
  readonly endLine: number;
  /** As written, without prompt and remark. */
  readonly raw: string;
  readonly role: Occurrence['role'];
  /** Where it stood. */
  readonly place: 'code' | 'inline' | 'bare' | 'table' | 'heading';
  readonly headings: readonly HeadingBlock[];
  /** The line that the author gives as an example of it, in a column of its own. */
  readonly example?: string;
  /** Findings with the same number are alternatives of one another: "`docker ps` or `docker container ls`". */
  readonly alternative?: number;
  /** How the author wants its card to ask. */
  readonly ask?: string;
  /** True where the author wants it asked for its meaning too. */
  readonly both?: true;
}
