import type { Statement } from '../lines/statement.ts';

/** What a row of a table says about one command that it shows. */
export interface RowWords {
  /** The cell that describes it. */
  readonly description?: Statement;
  /** What stands behind the command in its own cell. */
  readonly remark?: Statement;
  readonly notes: readonly Statement[];
}

/** What a table says: about the commands that it shows, in their order, about options, or about terms. */
export interface TableWords {
  readonly rows: readonly RowWords[];
  readonly glosses: readonly { readonly target: string; readonly statement: Statement }[];
  readonly terms: readonly TermRow[];
}

/** A row that explains what its first cell names. */
export interface TermRow {
  readonly term: string;
  readonly definition: Statement;
  /** What the columns beside the definition say. */
  readonly facts: readonly Statement[];
}
