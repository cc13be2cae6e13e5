import type { Span } from './place.ts';

/** Something that was decided without being sure of it. */
export interface Doubt {
  /** Stable as long as the words and their neighbours stay. */
  readonly id: string;
  /** What kind of decision it was: `two-sentences`, `shared-sentence`, `weak-pairing`. */
  readonly rule: string;
  /** The line that was decided about. */
  readonly span: Span;
  /** What it could be. */
  readonly choices: readonly string[];
  /** What it was taken for: one of the choices. */
  readonly proposal?: string;
  /** How doubtful it is, from 0 to 1. */
  readonly doubt: number;
}
