import type { Diagnostic } from '@cribnotes/core';

/** One thing that the notes are checked for; its documented example is a note in `fixtures/rules`, which is its test too. */
export interface Rule {
  /** Stable; what `<!-- crib: ignore … -->` and `ignore:` in the settings name. */
  readonly id: string;
  /** What it is told as where we are as sure as we can be. Nothing is told louder, some things are told lower. */
  readonly level: Diagnostic['level'];
  /** What it means, in one sentence. */
  readonly meaning: string;
  /** Why it matters to who prints, learns or looks up the notes. */
  readonly why: string;
  /** What to do about it, where the diagnostic itself does not say so. */
  readonly hint?: string;
}
