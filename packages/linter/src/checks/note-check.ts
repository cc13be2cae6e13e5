import type { Call, Finding, LineCall, NoteDraft } from '@cribnotes/core/drafts';
import type { SpecSource } from '@cribnotes/specs';
import type { Fault } from '../fault.ts';
import type { WordPlaces } from '../place.ts';
import type { Dictionary } from '../words/dictionary.ts';

/** One note as the checks see it. */
export interface CheckedNote {
  readonly draft: NoteDraft;
  readonly places: WordPlaces;
  /** Every command line that the note shows or names, save those that it shows as wrong. */
  readonly lines: readonly CheckedLine[];
  /** What real tools accept. */
  readonly specs: SpecSource;
  /** The words of the note's language, where we have them. */
  readonly dictionary?: Dictionary;
}

export interface CheckedLine {
  readonly finding: Finding;
  readonly line: LineCall;
}

/** Gives what one rule, or a few that belong together, find in a note. */
export type NoteCheck = (note: CheckedNote) => readonly Fault[];

/** The simple commands that a note shows to be used as they stand; a bare name only names its command. */
export function usesOf({ lines }: CheckedNote): readonly (CheckedLine & { readonly call: Call })[] {
  return lines.flatMap(({ finding, line }) =>
    finding.role !== 'entry' || line.bare ? [] : line.calls.map((call) => ({ finding, line, call })),
  );
}
