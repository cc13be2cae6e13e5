import type { Span } from '@cribnotes/core';

/** Why something of the topic has no card of its own. */
export type SkipReason =
  | 'no-sentence'
  | 'shared-sentence'
  | 'doubtful-sentence'
  | 'answer-in-sentence'
  | 'counterexample'
  | 'only-mentioned'
  | 'dangling-sentence'
  | 'no-definition'
  | 'same-front'
  | 'same-line'
  | 'more-options'
  | 'several-commands'
  | 'section-sentence'
  | 'masked-sentence'
  | 'other-options'
  | 'no-task'
  | 'lost-object'
  | 'leaks-verb'
  | 'no-kind'
  | 'several-ways'
  | 'no-card-beside'
  | 'not-asked';

/** Something of the topic that has no card of its own. */
export interface Skipped {
  readonly id: string;
  /** The command, keys or term as printed. */
  readonly what: string;
  readonly reason: SkipReason;
  /** The key of the note that took it in, for `same-front` and `same-line`. */
  readonly into?: string;
  /** The sentence that it would be asked by. */
  readonly said?: string;
  readonly span: Span;
}
