import type { Finding } from '../findings/finding.ts';
import type { Statement } from '../lines/statement.ts';
import type { Description } from '../model.ts';

/** Words of a note about a finding: stretches of its statements. */
export interface DescriptionDraft {
  readonly pieces: readonly Statement[];
  readonly how: Description['how'];
  readonly shared: boolean;
  readonly confidence: number;
}

/** What a note says about one part of a command. */
export interface GlossDraft {
  /** As written: `-it`, `<port>`, `.`. */
  readonly target: string;
  readonly statement: Statement;
}

/** Two sentences that fit a command almost equally well. */
export interface Tie {
  readonly finding: Finding;
  readonly chosen: Statement;
  readonly other: Statement;
}
