import type { StampedNote } from '../deck-note.ts';
import { stableId, takeFreeId } from './stable-ids.ts';

/** A note with the id of its row. */
export interface NoteRow {
  readonly id: number;
  readonly note: StampedNote;
}

/** One row of `cards`, by column; `due` is the place among the new cards. */
export interface CardRow {
  readonly id: number;
  readonly note: number;
  readonly deck: number;
  readonly ord: number;
  readonly modified: number;
  readonly due: number;
}

/** The rows of a package in the order of their ids, and its decks by name. */
export interface PackageRows {
  readonly notes: readonly NoteRow[];
  readonly cards: readonly CardRow[];
  readonly decks: ReadonlyMap<string, number>;
}

/**
 * Lays out notes as rows. All first cards are due before all second ones, so that the two sides of a note
 * never come one after the other; Anki's own default does not keep them apart.
 */
export function packageRows(
  notes: readonly StampedNote[],
  deckOf: (note: StampedNote) => string,
): PackageRows {
  const noteIds = new Set<number>();
  const cardIds = new Set<number>();
  const decks = new Map<string, number>();
  const living = notes.filter(({ cards }) => cards.length > 0).length;
  const noteRows: NoteRow[] = [];
  const cardRows: CardRow[] = [];
  for (const [at, note] of notes.entries()) {
    const id = takeFreeId(stableId(note.guid), noteIds);
    noteRows.push({ id, note });
    // A retired note has no cards, and its deck may be gone.
    if (note.cards.length === 0) continue;
    const name = deckOf(note);
    const deck = decks.get(name) ?? stableId(`deck ${name}`);
    decks.set(name, deck);
    for (const ord of note.cards)
      cardRows.push({
        id: takeFreeId(id + ord, cardIds),
        note: id,
        deck,
        ord,
        modified: note.modified,
        due: ord * living + at + 1,
      });
  }
  // SQLite appends rows in the order of their ids fastest.
  return { notes: noteRows.sort((a, b) => a.id - b.id), cards: cardRows.sort((a, b) => a.id - b.id), decks };
}
