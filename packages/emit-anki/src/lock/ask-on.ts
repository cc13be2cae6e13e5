import { fieldOf, withField } from '../note-types/note-fields.ts';
import type { LockedNote } from './lock-file.ts';
import { contentHash } from './note-identity.ts';

/** The card that asks what a line does. */
export const MEANING = 1;

/**
 * The note with the question that another branch's note of its guid asks: a learner may have that card, which Anki would
 * show without a front.
 */
export function askOn(note: LockedNote, other: LockedNote | undefined): LockedNote {
  const isMissing = other?.cards.includes(MEANING) && !note.cards.includes(MEANING);
  if (!other || !isMissing || other.type !== note.type) return note;
  const fields = withField(note, 'AskMeaning', fieldOf(other, 'AskMeaning'));
  const asked = { ...note, fields, cards: [...note.cards, MEANING], modified: note.modified + 1 };
  return { ...asked, hash: contentHash(asked) };
}
