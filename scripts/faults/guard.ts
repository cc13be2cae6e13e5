/** A guard with what it is like when something of it is missing. */
export interface Guard {
  readonly guard: string;
  readonly file: string;
  /** The tests that hold it: a project of vitest, and files of it. */
  readonly project: string;
  readonly tests: readonly string[];
  /** What is missing, the words of the source, and those in their place. */
  readonly mutants: readonly (readonly [missing: string, from: string, to: string])[];
}
