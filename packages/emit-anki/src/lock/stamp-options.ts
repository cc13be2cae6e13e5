import type { DeckNote } from '../deck-note.ts';
import type { Emitted } from './emitted.ts';
import type { Lock, LockedNote } from './lock-file.ts';

/** The change time of a note that was never changed, in epoch seconds. A constant: the first build needs no clock. */
export const FIRST_MODIFIED: number = Date.UTC(2020, 0, 1) / 1000;

/** What stamping takes beside the notes. */
export interface StampOptions {
  readonly topic: string;
  /** The language of our own words. */
  readonly language?: string;
  /** The name of the deck, where the author gives one. */
  readonly deck?: string;
  /** The name for the deck of a first build. */
  readonly firstDeck: string;
  /** What another note asks and answers as well: it goes on only where the lock has a note that it is. */
  readonly merged?: readonly DeckNote[];
  /** Whether the topic's notes still say all that is on an old note, or could not be read. */
  readonly stillSaid?: (note: LockedNote) => boolean;
  /** The last build's lock. */
  readonly lock?: Lock;
  /** What Anki may hold: what was written last, on whatever branch. */
  readonly emitted?: Emitted;
  /** Epoch seconds, for changed notes. */
  readonly now: number;
  /** Stamp every note as changed. */
  readonly touch: boolean;
}
