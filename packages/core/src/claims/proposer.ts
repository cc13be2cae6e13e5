import type { Claim, Proposal } from './claim.ts';
import type { FoundNote } from './note-draft.ts';
import type { Verdicts } from './verdicts.ts';

/** A small note, and what a proposer makes of it: each claim as `words → owner`. */
export interface Example {
  readonly note: string;
  readonly claims: readonly string[];
}

/** One way in which words of a note are known to be something. */
export interface Proposer<N extends FoundNote = FoundNote> {
  /** Its name, in words that `crib show --why` can print. */
  readonly id: string;
  /** What it claims, in a sentence. */
  readonly claims: string;
  /** Where it must speak. */
  readonly does: readonly Example[];
  /** Notes in which it must not. */
  readonly doesNot: readonly string[];
  /** Its words may have become one of these before, and are so no longer; nothing else is taken back. */
  readonly overrules?: readonly Claim['kind'][];
  /** Gives what it claims, by the note and what was decided in earlier ranks. */
  propose(note: N, decided: Verdicts): readonly Proposal[];
}
