import type { DeckNote } from '../deck-note.ts';
import { fieldOf, withField } from '../note-types/note-fields.ts';
import { MEANING } from './ask-on.ts';
import type { LockedNote } from './lock-file.ts';

/**
 * Gives the notes with the cards that their learner has. A line that was asked for its meaning once is asked for it on,
 * since Anki would show its card without a front; and then no new note asks for the same line.
 */
export function keepAsked(
  notes: readonly DeckNote[],
  knownOf: (note: DeckNote) => LockedNote | undefined,
): readonly DeckNote[] {
  const isAsked = (note: DeckNote): boolean => knownOf(note)?.cards.includes(MEANING) === true;
  const asked = new Set(notes.filter(isAsked).map(frontOf));
  return notes.map((note) => {
    const known = knownOf(note);
    const isPlanned = note.cards.includes(MEANING);
    if (known?.cards.includes(MEANING))
      return isPlanned ? note : withMeaning(note, fieldOf(known, 'AskMeaning'), known.cards);
    return isPlanned && asked.has(frontOf(note)) ? withMeaning(note, '', [0]) : note;
  });
}

function withMeaning(note: DeckNote, question: string, cards: readonly number[]): DeckNote {
  return { ...note, fields: withField(note, 'AskMeaning', question), cards };
}

function frontOf(note: DeckNote): string {
  return JSON.stringify([fieldOf(note, 'Context'), fieldOf(note, 'Command'), fieldOf(note, 'Keys')]);
}
