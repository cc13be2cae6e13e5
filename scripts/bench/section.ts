import type { Rounds, Runner } from './measure.ts';

/** A table of the report: what ran, and beside what. */
export interface Section {
  readonly title: string;
  /** What the rows are and what went in, for who reads the table. */
  readonly about: string;
  readonly rounds: number;
  readonly runs: Rounds;
  /** Pairs whose ratio is worth a row: what took how many times what another took. */
  readonly pairs: readonly (readonly [Runner, Runner])[];
}
