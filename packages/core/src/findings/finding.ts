import type { HeadingBlock } from '../blocks/block.ts';
import type { Found } from '../lines/found.ts';
import type { Statement } from '../lines/statement.ts';
import type { Description, Occurrence } from '../model.ts';

/** Words of a note about a finding: stretches of its statements. */
export interface DescriptionDraft {
  readonly pieces: readonly Statement[];
  readonly how: Description['how'];
  shared: boolean;
  readonly confidence: number;
}

/** What a note says about one part of a command. */
export interface GlossDraft {
  /** As written: `-it`, `<port>`, `.`. */
  readonly target: string;
  readonly statement: Statement;
}

/** One place where a note shows or names a command, keys or input. Descriptions are filled in as blocks are paired. */
export interface Finding {
  found: Found;
  readonly line: number;
  readonly endLine: number;
  /** As written, without prompt and remark. */
  readonly raw: string;
  role: Occurrence['role'];
  /** Where it stood. */
  readonly place: 'code' | 'inline' | 'bare' | 'table' | 'heading';
  headings: readonly HeadingBlock[];
  description?: DescriptionDraft;
  readonly glosses: GlossDraft[];
  /** The line that the author gives as an example of it, in a column of its own. */
  readonly example?: string;
  /** Further sentences about it. */
  readonly notes: Statement[];
  /** Findings with the same number are alternatives of one another: "`docker ps` or `docker container ls`". */
  alternative?: number;
}
