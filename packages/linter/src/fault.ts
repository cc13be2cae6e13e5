import type { Diagnostic, Span } from '@cribnotes/core';

/** What a check has found, before its rule says how loud it is. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly span: Span;
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly hint?: string;
  /** The line on which the command begins that it spoils, where it stands further down. */
  readonly startsAt?: number;
  /** False where the tool may know better than our data does: told as `info`. */
  readonly sure?: boolean;
}

/** Gives the diagnostic of a fault; `level` is the one that its rule has. */
export function diagnosticOf(
  { sure = true, startsAt: _, ...fault }: Fault,
  level: Diagnostic['level'],
): Diagnostic {
  return { ...fault, level: sure ? level : 'info' };
}
