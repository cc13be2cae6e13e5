import type { Finding } from './finding.ts';
import type { TextUnit } from './unit.ts';

/** Two sentences that fit a command almost equally well. */
export interface Tie {
  readonly finding: Finding;
  readonly chosen: TextUnit;
  readonly other: TextUnit;
}
