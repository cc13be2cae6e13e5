import type { NoteTypeName } from './note-types/note-types.ts';

/** One note as it goes into the package: HTML fields in the order of its note type. */
export interface DeckNote {
  /** Stable identity within the topic. */
  readonly key: string;
  readonly type: NoteTypeName;
  /** The question as plain text, by which a note is known again whose command was corrected. */
  readonly prompt: string;
  /** The answer as plain text, by which a note is known again whose key has another spelling. */
  readonly answer: string;
  readonly group?: string;
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  /** The templates that make a card of it, counted from 0. */
  readonly cards: readonly number[];
}

/** A note with what Anki knows it by. */
export interface StampedNote extends DeckNote {
  readonly guid: string;
  /** When it was changed last, in epoch seconds: Anki takes a note over only when this grows. */
  readonly modified: number;
}
