import type { NoteTypeName } from '../note-types/note-types.ts';

/** The name of the file, beside the notes. */
export const LOCK_PATH = 'anki.lock.json';

/** The format that this version writes; a file of a higher one is refused. */
export const LOCK_FORMAT = 2;

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
  /** The fields as last changed: a note that is gone is written from them until Anki has it. */
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  readonly cards: readonly number[];
  /** When the notes lost it, in epoch seconds. */
  readonly retired?: number;
  /** When somebody said that Anki knows of that, in epoch seconds. */
  readonly done?: number;
}

/** Which deck it is. */
export interface DeckIdentity {
  /** Made once, at the first build; guids of new notes and what is remembered of a build go by it. */
  readonly id: string;
  /** The name in Anki, which a new title does not change: cards of known notes never move. */
  readonly name: string;
  /** The language of our own words on its cards: what is read from a few sentences changes with the next one. */
  readonly language?: string;
}

/** What the decks of one topic have in common. Kept under version control with the notes. */
export interface Lock {
  readonly format: typeof LOCK_FORMAT;
  readonly topic: string;
  readonly deck: DeckIdentity;
  readonly notes: Readonly<Record<string, LockedNote>>;
}

/** The lock as text: one line for each note, in the order of their keys, so that two branches merge. */
export function printLock({ format, topic, deck, notes }: Lock): string {
  const about = 'What Anki knows the cards by. Keep this file with the notes; do not edit it.';
  return printByLine({ about, format, topic, deck }, notes);
}

/** JSON with one line for each value of the head, and for each note below `notes`. */
export function printByLine(
  head: Readonly<Record<string, unknown>>,
  notes: Readonly<Record<string, LockedNote>>,
): string {
  const lines = Object.keys(notes)
    .sort()
    .map((key) => `    ${JSON.stringify(key)}: ${JSON.stringify(notes[key])}`);
  return [
    '{',
    ...Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`),
    `  "notes": {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}}`,
    '}',
    '',
  ].join('\n');
}
