import { createHash } from 'node:crypto';
import type { StampedNote } from '../deck-note.ts';
import { noteTypes } from '../note-types/note-types.ts';
import { stableId, takeFreeId } from './stable-ids.ts';

/** One row of `notes`, by column. */
export interface NoteRow {
  readonly id: number;
  readonly guid: string;
  readonly type: number;
  readonly modified: number;
  readonly tags: string;
  readonly fields: string;
  readonly sortField: string;
  readonly checksum: number;
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

/** The rows of a package, and its decks by name. */
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
  const noteRows: NoteRow[] = [];
  const cardRows: CardRow[] = [];
  for (const [at, note] of notes.entries()) {
    const id = takeFreeId(stableId(note.guid), noteIds);
    const name = deckOf(note);
    const deck = decks.get(name) ?? stableId(`deck ${name}`);
    decks.set(name, deck);
    noteRows.push(noteRow(note, id));
    for (const ord of note.cards)
      cardRows.push({
        id: takeFreeId(id + ord, cardIds),
        note: id,
        deck,
        ord,
        modified: note.modified,
        due: ord * notes.length + at + 1,
      });
  }
  return { notes: noteRows, cards: cardRows, decks };
}

function noteRow({ guid, type, modified, tags, fields }: StampedNote, id: number): NoteRow {
  return {
    id,
    guid,
    type: noteTypes[type].id,
    modified,
    tags: tags.length === 0 ? '' : ` ${tags.join(' ')} `,
    fields: fields.join('\u001f'),
    sortField: stripHtml(fields[1] ?? ''),
    checksum: createHash('sha1')
      .update(stripHtml(fields[0] ?? ''))
      .digest()
      .readUInt32BE(),
  };
}

/** The text of one of our own fields, as Anki strips it for its columns `sfld` and `csum`. */
function stripHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
