import { createHash } from 'node:crypto';
import type { DeckNote } from '../deck-note.ts';
import { noteTypes } from '../note-types/note-types.ts';

/** The guid of a note: from the topic and the key only, so that a lost lock file changes none. `salt` tells apart what a lock took already. */
export function noteGuid(topicId: string, key: string, salt = 0): string {
  return digest(`cribnotes\n${topicId}\n${key}${salt === 0 ? '' : `\n${salt}`}`).slice(0, 16);
}

/** The hash of what a learner sees of a note. The place in the notes is left out: a line inserted above changes no card. */
export function contentHash({ type, fields, tags, cards }: DeckNote): string {
  const source = noteTypes[type].fields.findIndex(({ name }) => name === 'Source');
  return digest(JSON.stringify([type, fields.toSpliced(source, 1), tags, cards])).slice(0, 16);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
