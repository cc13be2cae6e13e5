import type { EmitOptions } from '@cribnotes/core';
import type { Emitted, WrittenDeck } from './lock/emitted.ts';
import type { DeckReport } from './report.ts';

/** What the deck takes beside what every emitter is given. */
export interface AnkiOptions extends EmitOptions {
  /** The text of `anki.lock.json` beside the notes, where there is one. */
  readonly lock?: string;
  /** The time for changed notes, in seconds since 1970; the start of `date` where absent. */
  readonly now?: number;
  /**
   * Gives what was last written for Anki: of the deck of that id, or, without an id, where the lock is lost, what may be
   * of these notes; the likeliest first.
   */
  readonly recall?: (deck?: string) => Promise<readonly Emitted[]>;
  /** Takes what was written now, for `recall` to give at the next build. */
  readonly remember?: (written: WrittenDeck) => void;
  /** Files and folders of the notes that could not be read: what they said before stays as it is. */
  readonly unread?: readonly string[];
  /** The time of day, in seconds since 1970: times in a lock that lie far behind it are not believed. */
  readonly clock?: number;
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
