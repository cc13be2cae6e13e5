/** How much room a sheet takes. Lengths in em. */
export interface Density {
  /** True where each note has its own line; else they run on. The words are the same. */
  readonly listed: boolean;
  /** From line to line. */
  readonly leading: number;
  /** The least space around commands, and between two ways to use one. */
  readonly row: number;
  readonly variant: number;
  /** Around keys, which have outlines, around sentences of a section and between two of them, and around boxes. */
  readonly keys: number;
  readonly remark: number;
  readonly sentence: number;
  readonly boxed: number;
  /** Above the title of steps. */
  readonly steps: number;
  /** Above a section. */
  readonly section: number;
  /** Inside the box of an idea or a file, above and below. */
  readonly box: number;
}

/** For topics that leave room. */
export const OPEN: Density = {
  listed: true,
  leading: 1.21,
  row: 0.48,
  variant: 0.3,
  keys: 0.45,
  remark: 0.5,
  sentence: 0.25,
  boxed: 0.5,
  steps: 0.6,
  section: 1.15,
  box: 0.2,
};

/** For topics that fill the sheet. */
export const DENSE: Density = {
  listed: false,
  leading: 1.1,
  row: 0.2,
  variant: 0.08,
  keys: 0.45,
  remark: 0.35,
  sentence: 0.15,
  boxed: 0.2,
  steps: 0.28,
  section: 0.45,
  box: 0.1,
};
