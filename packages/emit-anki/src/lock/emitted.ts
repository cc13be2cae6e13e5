import * as v from 'valibot';
import { type LockedNote, printByLine } from './lock-file.ts';
import { readLockLines } from './lock-lines.ts';
import { deckIdSchema, noteSchema } from './lock-schema.ts';

const FORMAT = 1;

/** What was last written for Anki: what the collection of who imports these decks holds, or will. */
export interface Emitted {
  readonly topic: string;
  /** Absent in a package of version 0.1.0, which does not say. */
  readonly id?: string;
  /** The deck's name in Anki. */
  readonly name: string;
  /** The language of our own words. */
  readonly language?: string;
  /** The absolute path of the notes, where that is known: a state file is of them alone, by which a lost lock is found. */
  readonly source?: string;
  /** The names of all decks into which cards went. */
  readonly decks: readonly string[];
  /** Each note that was ever written, by key, with its content and time as Anki has them. */
  readonly notes: Readonly<Record<string, LockedNote>>;
}

/** What a build has written. */
export interface WrittenDeck extends Emitted {
  readonly id: string;
}

/** A state file: what was written, and from which notes. */
export interface DeckState extends WrittenDeck {
  readonly source: string;
}

/** What is known about the deck before its notes, which are many. */
export type StateHead = Omit<DeckState, 'notes' | 'decks'>;

/** The state as text, its head within the first lines. */
export function printState({ notes, ...head }: DeckState): string {
  const about = 'What crib last wrote for Anki, on this machine. It may be deleted.';
  return printByLine({ about, format: FORMAT, ...head }, notes);
}

const headSchema = v.object({
  format: v.literal(FORMAT),
  id: deckIdSchema,
  topic: v.string(),
  source: v.string(),
  name: v.pipe(v.string(), v.nonEmpty()),
  language: v.exactOptional(v.string()),
  decks: v.array(v.string()),
});

/** The state that a text holds; absent where it is damaged, or of another version. */
export function readState(text: string): DeckState | undefined {
  const raw = readLockLines(text);
  const head = v.safeParse(headSchema, raw?.head);
  const notes = (raw?.notes ?? []).map(([key, note]) => [key, v.safeParse(noteSchema, note)] as const);
  if (!head.success || !notes.every(([, note]) => note.success)) return undefined;
  const { format: _, ...known } = head.output;
  return {
    ...known,
    notes: Object.fromEntries(notes.map(([key, note]) => [key, note.output as LockedNote])),
  };
}

/** The head alone, from the beginning of the text. */
export function readStateHead(beginning: string): StateHead | undefined {
  const [head] = beginning.split('\n  "notes": {');
  const raw = readLockLines(`${head}\n}\n`);
  const read = v.safeParse(headSchema, raw?.head);
  if (!read.success) return undefined;
  const { format: _, decks: __, ...known } = read.output;
  return known;
}
