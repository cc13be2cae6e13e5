/** How much room a sheet takes. Lengths in em. */
export interface Density {
  /** True where each gloss, fact and example has its own line; else they run on. */
  readonly listed: boolean;
  /** From line to line. */
  readonly leading: number;
  /** The least space between two commands, between two ways to use one, around ideas, and above a section. */
  readonly row: number;
  readonly variant: number;
  readonly idea: number;
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
  idea: 0.5,
  section: 1.15,
  box: 0.2,
};

/** For topics that fill the sheet. */
export const DENSE: Density = {
  listed: false,
  leading: 1.11,
  row: 0.2,
  variant: 0.08,
  idea: 0.2,
  section: 0.5,
  box: 0.1,
};
