import { type ExitCode, exitCodes, Refusal } from '../exit.ts';

/** How installing, removing or showing a page ended. */
export interface Outcome {
  readonly exit: ExitCode;
  /** Lines for the user, without a final newline. */
  readonly messages: readonly string[];
  /** The absolute paths of the files that were written or removed. */
  readonly written: readonly string[];
}

/** Runs `work`; a refusal becomes an outcome with its message and its hint. */
export async function outcomeOf(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const hint = error.hint === undefined ? '' : `; ${error.hint}`;
    return { exit: error.code, messages: [`crib: ${error.message}${hint}`], written: [] };
  }
}

/** Gives an outcome in which everything went well. */
export function done(messages: readonly string[], written: readonly string[]): Outcome {
  return { exit: exitCodes.fine, messages, written };
}
