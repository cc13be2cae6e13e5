/** What a run ends with. 128 and the number of the signal for a run that was stopped. */
export const exitCodes = {
  fine: 0,
  /** A note was refused, `check` found errors (warnings too under `--strict`), or `find` found nothing. */
  notes: 1,
  /** Usage, configuration or file system. */
  usage: 2,
  /** A fault of ours (EX_SOFTWARE of sysexits.h). */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something the user can put right; printed as one line, without a stack. */
export class Refusal extends Error {
  readonly hint: string | undefined;
  readonly code: ExitCode;

  constructor(message: string, hint?: string, code: ExitCode = exitCodes.usage) {
    super(message);
    this.hint = hint;
    this.code = code;
  }
}
