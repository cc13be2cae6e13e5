import type { NoteTypeName } from '../note-types/note-types.ts';

/** The name of the file, beside the notes. */
export const LOCK_PATH = 'anki.lock.json';

/** The format that this version writes; a file of a higher one is refused. */
export const LOCK_FORMAT = 1;

/** What is remembered of one note between two builds. */
export interface LockedNote {
  readonly guid: string;
  /** Of what a learner sees, without its place, for those who compare locks; a build compares the fields themselves. */
  readonly hash: string;
  /** Epoch seconds of the last change. */
  readonly modified: number;
  readonly type: NoteTypeName;
  readonly prompt: string;
  readonly answer: string;
  readonly group?: string;
  /** The fields as last changed: a note that is gone is written from them once more. */
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  readonly cards: readonly number[];
  /** The revision in which the notes lost it. */
  readonly retired?: number;
}

/** What the decks of one topic have in common. Kept under version control with the notes. */
export interface Lock {
  readonly format: typeof LOCK_FORMAT;
  readonly topic: string;
  /** The name of the deck, which a new title does not change: cards of known notes never move. */
  readonly deck: string;
  /** Grows by one with each build in which a note changed, came or went. */
  readonly revision: number;
  readonly notes: Readonly<Record<string, LockedNote>>;
}

/** The lock as text: one line for each note, in the order of their keys, so that two branches merge. */
export function printLock(lock: Lock): string {
  const lines = Object.keys(lock.notes)
    .sort()
    .map((key) => `    ${JSON.stringify(key)}: ${JSON.stringify(lock.notes[key])}`);
  return [
    '{',
    '  "about": "What Anki knows the cards by. Keep this file with the notes; do not edit it.",',
    `  "format": ${lock.format},`,
    `  "topic": ${JSON.stringify(lock.topic)},`,
    `  "deck": ${JSON.stringify(lock.deck)},`,
    `  "revision": ${lock.revision},`,
    `  "notes": {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}}`,
    '}',
    '',
  ].join('\n');
}
