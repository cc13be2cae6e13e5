import { createHash } from 'node:crypto';
import type { DeckNote } from '../deck-note.ts';
import { noteTypes } from '../note-types/note-types.ts';

/**
 * The guid of a note: from its deck, its type and its key only. The type is in it because Anki passes over a known note
 * whose type is another one. `salt` tells apart what a lock took already.
 */
export function noteGuid(deckId: string, { type, key }: Pick<DeckNote, 'type' | 'key'>, salt = 0): string {
  return digest(`cribnotes\n${deckId}\n${type}\n${key}${salt === 0 ? '' : `\n${salt}`}`).slice(0, 16);
}

/** The id of a new deck: from the topic's name and what its first build asks, so that two folders of one name are two decks. */
export function newDeckId(topic: string, notes: readonly DeckNote[]): string {
  const asked = notes.map(({ type, key, prompt, answer }) => JSON.stringify([type, key, prompt, answer]));
  return deckId(['cribnotes 2', topic, ...asked.sort()]);
}

/** The id of a deck of version 0.1.0, which kept none: all its branches agree on it. */
export function oldDeckId(topic: string, name: string): string {
  return deckId(['cribnotes 1', topic, name]);
}

/** In letters that are one file name on every system. */
function deckId(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20);
}

/**
 * Fields that tell where a note comes from, which its card does not ask: they change with every file that is renamed,
 * with the topic's title, or with another row of the same command.
 */
const PLACE: ReadonlySet<string> = new Set(['Id', 'Source', 'Context']);

/** What makes a note another one to its learner. */
export type NoteContent = Pick<DeckNote, 'type' | 'fields' | 'tags' | 'cards'>;

/**
 * The hash of what makes a note another one to its learner: its fields, its cards and whether it is retired. Its place,
 * and our own tags, are left out: taking a note over replaces the learner's own tags, which a new heading is not worth.
 */
export function contentHash(note: NoteContent): string {
  const { type, tags, cards } = note;
  const content = contentFields(note).map(([, field]) => withoutPictureName(field));
  return digest(JSON.stringify([type, content, hasRetiredTag(tags) ? 'retired' : cards])).slice(0, 16);
}

/** The fields of which that is, with their numbers. */
export function contentFields({
  type,
  fields,
}: Pick<NoteContent, 'type' | 'fields'>): readonly (readonly [at: number, field: string])[] {
  return [...fields.entries()].filter(([at]) => !PLACE.has(noteTypes[type].fields[at]?.name ?? ''));
}

/** A picture is its content; its file may be called otherwise now. */
function withoutPictureName(field: string): string {
  return field.replace(/(<img src="cribnotes)-[^"]*?-?([0-9a-f]{20}\.)/g, '$1-$2');
}

/** Whether the tags say that the notes lost it. */
export function hasRetiredTag(tags: readonly string[]): boolean {
  return tags.some((tag) => tag.endsWith('::retired'));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
