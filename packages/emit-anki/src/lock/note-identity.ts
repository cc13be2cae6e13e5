import { createHash } from 'node:crypto';
import type { DeckNote } from '../deck-note.ts';
import { noteTypes } from '../note-types/note-types.ts';

/** The guid of a note: from the topic and the key only, so that a lost lock file changes none. `salt` tells apart what a lock took already. */
export function noteGuid(topicId: string, key: string, salt = 0): string {
  return digest(`cribnotes\n${topicId}\n${key}${salt === 0 ? '' : `\n${salt}`}`).slice(0, 16);
}

/**
 * Fields that tell where a note comes from, which its card does not ask: they change with every line inserted above, with
 * the topic's title, or with another row of the same command.
 */
const PLACE: ReadonlySet<string> = new Set(['Id', 'Source', 'Context']);

/**
 * The hash of what makes a note another one to its learner. Its place is left out: taking a note over
 * replaces the learner's own tags, which a new line number is not worth. A new section is in the tags.
 */
export function contentHash({
  type,
  fields,
  tags,
  cards,
}: Pick<DeckNote, 'type' | 'fields' | 'tags' | 'cards'>): string {
  const names = noteTypes[type].fields.map(({ name }) => name);
  const content = fields.filter((_, at) => !PLACE.has(names[at] ?? ''));
  return digest(JSON.stringify([type, content, tags, cards])).slice(0, 16);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
