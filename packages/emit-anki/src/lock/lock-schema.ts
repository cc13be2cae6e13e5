import * as v from 'valibot';
import { isQuietHtml } from '../html/is-quiet-html.ts';
import { type NoteTypeName, noteTypes } from '../note-types/note-types.ts';
import { type DeckIdentity, LOCK_FORMAT, type LockedNote } from './lock-file.ts';

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999_999_999));
const strings = v.array(v.string());
const name = v.pipe(v.string(), v.nonEmpty());

/** The id of a deck, which is also the name of a file. */
export const deckIdSchema: v.GenericSchema<unknown, string> = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,64}$/));

/** What stands in a lock before its notes. */
export const headSchema: v.GenericSchema<unknown, { readonly topic: string; readonly deck: DeckIdentity }> =
  v.object({
    format: v.literal(LOCK_FORMAT),
    topic: v.string(),
    deck: v.object({ id: deckIdSchema, name, language: v.exactOptional(v.string()) }),
  });

/** The same in format 1, of version 0.1.0. */
export const oldHeadSchema: v.GenericSchema<unknown, { readonly topic: string; readonly deck: string }> =
  v.object({ format: v.literal(1), topic: v.string(), deck: name });

/** One note, in either format. */
export const noteSchema: v.GenericSchema<unknown, LockedNote> = v.object({
  guid: v.pipe(v.string(), v.nonEmpty()),
  hash: v.string(),
  modified: seconds,
  type: v.picklist(Object.keys(noteTypes) as NoteTypeName[]),
  prompt: v.string(),
  answer: v.string(),
  group: v.exactOptional(v.string()),
  // A note that is gone is written from them as they stand.
  fields: v.array(v.pipe(v.string(), v.check(isQuietHtml))),
  tags: strings,
  cards: v.array(v.picklist([0, 1])),
  retired: v.exactOptional(seconds),
  done: v.exactOptional(seconds),
});
