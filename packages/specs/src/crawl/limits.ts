/** How far a crawl may go. Everything beyond is left out and said. */
export interface Limits {
  /** For one run of the program, in milliseconds. */
  readonly runTime: number;
  /** For the whole crawl, in milliseconds. */
  readonly totalTime: number;
  /** Bytes of help that one run may print on both streams together. */
  readonly output: number;
  /** How many subcommand words deep. */
  readonly depth: number;
  /** Commands asked in all. */
  readonly commands: number;
  /** Runs at the same time. */
  readonly parallel: number;
}

export const DEFAULT_LIMITS: Limits = {
  runTime: 5_000,
  totalTime: 120_000,
  output: 1_048_576,
  depth: 4,
  commands: 2_000,
  parallel: 4,
};
