import loadSql from 'sql.js/dist/sql-wasm-inline.js';
import { isQuietHtml } from '../html/is-quiet-html.ts';
import type { Emitted } from '../lock/emitted.ts';
import type { LockedNote } from '../lock/lock-file.ts';
import { contentHash, hasRetiredTag } from '../lock/note-identity.ts';
import { fieldOf } from '../note-types/note-fields.ts';
import { type NoteTypeName, noteTypes } from '../note-types/note-types.ts';
import { openExporter } from './anki-exporter.ts';
import { COLLECTION_SCHEMA } from './collection-schema.ts';
import { deckIdIn } from './package-mark.ts';
import { plainText } from './plain-text.ts';
import { type PackedEntry, unpack } from './unpack.ts';

type Row = readonly unknown[];

interface Database {
  prepare(sql: string): { step(): boolean; get(): Row; free(): void };
  close(): void;
}

interface Sql {
  readonly Database: new (bytes: Uint8Array) => Database;
}

interface ReadableZip {
  loadAsync(bytes: Uint8Array): Promise<{ readonly files: Readonly<Record<string, PackedEntry>> }>;
}

/** Bytes of the largest collection; one of 20,000 notes has 40 MB. */
const LARGEST = 128 * 1024 * 1024;

/** What a package of ours holds, for where nothing else remembers it; absent where it cannot be read, or has more than `most` bytes. */
export async function readPackage(bytes: Uint8Array, most: number = LARGEST): Promise<Emitted | undefined> {
  try {
    const sql = (await loadSql()) as Sql;
    const { zip } = await openExporter('', COLLECTION_SCHEMA);
    const { files } = await (zip as unknown as ReadableZip).loadAsync(bytes);
    const entry = files['collection.anki2'];
    if (!entry) return undefined;
    const db = new sql.Database(await unpack(entry, most));
    try {
      const rows = rowsOf(db, most);
      return hasPlainTables(rows) ? readRows(rows, deckIdIn(bytes)) : undefined;
    } finally {
      db.close();
    }
  } catch {
    // Whatever stands there, a build goes on without it.
    return undefined;
  }
}

/** A view, or a column that is computed, of somebody else could have any question asked without end. */
function hasPlainTables(rows: (query: string) => readonly Row[]): boolean {
  const found = rows("select sql from sqlite_master where name in ('col', 'cards', 'notes')");
  return (
    found.length === 3 &&
    // A view is made "as" a question, and a column "as" what it is computed of.
    found.every(([sql]) => !/\b(?:as|virtual)\b/i.test(String(sql)))
  );
}

/** What a row costs beside its words: half a million are enough for everybody. */
const ROW = 256;

/** Gives what answers questions with rows, row by row: a table whose pages lead round has them without end. */
function rowsOf(db: Database, most: number): (query: string) => readonly Row[] {
  let size = 0;
  return (query) => {
    const statement = db.prepare(query);
    const rows: Row[] = [];
    try {
      while (statement.step()) {
        const row = statement.get();
        size += row.reduce((sum: number, value) => sum + String(value).length, ROW);
        if (size > most) throw new Error('Cannot read more rows, expected those of a deck');
        rows.push(row);
      }
      return rows;
    } finally {
      statement.free();
    }
  };
}

function readRows(rows: (query: string) => readonly Row[], id: string | undefined): Emitted | undefined {
  const decks = namesOf(rows('select decks from col'));
  const [name] = decks;
  const cards = rows('select nid, ord from cards') as readonly [number, number][];
  const used = Map.groupBy(cards, ([note]) => note);
  const ordsOf = (note: number): readonly number[] | undefined =>
    used
      .get(note)
      ?.map(([, ord]) => ord)
      .sort((one, other) => one - other);
  const notes = new Map<string, LockedNote>();
  let topic = '';
  for (const [row, guid, model, modified, tags, fields] of rows(
    'select id, guid, mid, mod, tags, flds from notes order by id',
  ) as readonly [number, string, number, number, string, string][]) {
    const type = typeOf(model);
    if (!type) return undefined;
    if (!isQuietHtml(fields)) return undefined;
    const note = readNote(type, guid, modified, tags, fields, ordsOf(row));
    const own = plainText(note.fields[0] ?? '');
    const [head = '', ...rest] = own.split(': ');
    topic = head;
    notes.set(rest.join(': '), note);
  }
  // A package of retired notes alone has no deck.
  const named = { topic, name: name ?? topic, decks, notes: Object.fromEntries(notes) };
  return topic === '' ? undefined : { ...named, ...(id === undefined ? {} : { id }) };
}

/** The names of the decks but the default one, the one above the others first. */
function namesOf([row]: readonly Row[]): readonly string[] {
  const decks: Readonly<Record<string, { readonly name: string }>> = JSON.parse(String(row?.[0]));
  return Object.entries(decks)
    .filter(([id]) => id !== '1')
    .map(([, { name }]) => name)
    .sort((a, b) => a.length - b.length);
}

function typeOf(model: number): NoteTypeName | undefined {
  return (Object.keys(noteTypes) as NoteTypeName[]).find((name) => noteTypes[name].id === model);
}

function readNote(
  type: NoteTypeName,
  guid: string,
  modified: number,
  tagText: string,
  fieldText: string,
  ords: readonly number[] | undefined,
): LockedNote {
  const fields = fieldText.split('\u001f');
  const tags = tagText.split(' ').filter(Boolean);
  const cards = ords ?? (fieldOf({ type, fields }, 'AskMeaning') === '' ? [0] : [0, 1]);
  const note = { type, fields, tags, cards };
  return {
    guid,
    hash: contentHash(note),
    modified,
    prompt: plainText(sentenceOf(fieldOf(note, type === 'concept' ? 'Question' : 'Prompt'))),
    answer: answerOf(note),
    ...note,
    ...(hasRetiredTag(tags) ? { retired: modified } : {}),
  };
}

function answerOf(note: Pick<LockedNote, 'type' | 'fields'>): string {
  switch (note.type) {
    case 'command':
      return plainText(fieldOf(note, 'Command'));
    case 'keys':
      return plainText(fieldOf(note, 'Keys'));
    case 'concept':
      return plainText(fieldOf(note, 'Answer'));
    case 'cloze':
      return plainText(/\{\{c1::([\s\S]*?)\}\}/.exec(fieldOf(note, 'Text'))?.[1] ?? '');
  }
}

/** The question without what the front shows below it. */
const sentenceOf = (html: string): string => html.split(/<br>|<pre /, 1)[0] ?? '';
