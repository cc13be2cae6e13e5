import type { EmitOptions } from '@cribnotes/core';
import type { DeckReport } from './report.ts';

/** What the deck takes beside what every emitter is given. */
export interface AnkiOptions extends EmitOptions {
  /** The text of `anki.lock.json` beside the notes, where there is one. */
  readonly lock?: string;
  /** The time for changed notes, in seconds since 1970; the start of `date` where absent. */
  readonly now?: number;
  /** Makes no deck, but an error, where the lock file would change: for CI. */
  readonly frozen?: boolean;
  /** Stamps every note as changed, so that Anki takes all of them over. It replaces a learner's own edits. */
  readonly touch?: boolean;
  /** A deck for each section, below the topic's. */
  readonly groupDecks?: boolean;
  /** Adds an input box to commands that are short enough to type. */
  readonly typeIn?: boolean;
  /** The name of the deck; `::` makes levels. The topic's title where absent, as it was at the first build. */
  readonly deck?: string;
  /** Takes the report of the build. */
  readonly onReport?: (report: DeckReport) => void;
}
