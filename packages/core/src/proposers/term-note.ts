import type { FoundNote } from '../claims/note-draft.ts';
import type { Lexicon } from '../concepts/lexicon.ts';

/** A note with the terms of all notes. */
export interface TermNote extends FoundNote {
  readonly lexicon: Lexicon;
}
