import type { AnkiConnect } from './anki-connect.ts';
import { ids, notesInfo } from './replies.ts';

/** A note as Anki has it. */
export interface AnkiNote {
  readonly noteId: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly cards: readonly number[];
  /** Nobody has changed it since the first deck was imported. */
  readonly untouched: boolean;
}

/** How many notes are asked for at once. */
const CHUNK = 500;

/** Notes of a first deck have the time of their change from 2020-01-01, which any edit replaces by the day of the edit. */
const FIRST = Date.UTC(2020, 0, 3);
const DAY = 24 * 60 * 60 * 1000;

/** Gives the notes of a topic that Anki has, found by the field `Id` of our note types. `now`: milliseconds since 1970. */
export async function findInAnki(
  anki: AnkiConnect,
  topic: string,
  now: number,
): Promise<readonly AnkiNote[]> {
  const ours = `"note:Cribnotes*" "Id:${topic}*"`;
  const days = Math.floor((now - FIRST) / DAY);
  const found = await anki.call('findNotes', { query: ours }, ids);
  const untouched = new Set(await anki.call('findNotes', { query: `${ours} -edited:${days}` }, ids));
  const notes = await readNotes(anki, found, untouched);
  // The search takes `_` for any letter, and the names of other topics may begin alike.
  return notes.filter(({ fields }) => fields.Id?.startsWith(`${topic}: `));
}

/** Reads notes by their ids; those that have gone meanwhile are left out. */
export async function readNotes(
  anki: AnkiConnect,
  noteIds: readonly number[],
  untouched: ReadonlySet<number> = new Set(),
): Promise<readonly AnkiNote[]> {
  const notes: AnkiNote[] = [];
  for (let at = 0; at < noteIds.length; at += CHUNK) {
    const infos = await anki.call('notesInfo', { notes: noteIds.slice(at, at + CHUNK) }, notesInfo);
    for (const info of infos) {
      if (!('noteId' in info)) continue;
      const { noteId, tags, cards } = info;
      const fields = Object.fromEntries(
        Object.entries(info.fields).map(([name, { value }]) => [name, value]),
      );
      notes.push({ noteId, fields, tags, cards, untouched: untouched.has(noteId) });
    }
  }
  return notes;
}
