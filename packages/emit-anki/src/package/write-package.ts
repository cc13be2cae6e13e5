import { collectionRow } from './collection-row.ts';
import { COLLECTION_INDEXES, COLLECTION_SCHEMA } from './collection-schema.ts';
import type { PackageRows } from './package-rows.ts';

/*
 * The one file that knows anki-apkg-export. Its Exporter holds the database, the media and the zip; the rest it
 * does (guids and ids from the clock, milliseconds for seconds, one note type, sql.js 0.5 with its handlers for the
 * whole process) is left alone by importing the class by its path and handing it a modern sql.js and our own schema.
 */

/** A file for Anki's media folder. */
export interface MediaFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Statement {
  run(values: readonly (string | number)[]): void;
  free(): void;
}

interface Database {
  run(sql: string, values?: Readonly<Record<string, string | number>>): void;
  prepare(sql: string): Statement;
  export(): Uint8Array;
  close(): void;
}

interface Zip {
  file(name: string, data: Uint8Array | string, options: object): void;
  generateAsync(options: object): Promise<Uint8Array>;
}

type Sql = { readonly Database: new () => Database };

interface ExporterClass {
  new (
    deckName: string,
    options: { readonly template: string; readonly sql: Sql },
  ): {
    readonly db: Database;
    readonly zip: Zip;
    readonly media: { filename: string; data: Uint8Array }[];
    addMedia(name: string, data: Uint8Array): void;
  };
}

/** The date of every file in the package. */
const ENTRY = { date: new Date(Date.UTC(2020, 0, 1)), createFolders: false } as const;

/** Writes an Anki package: the same rows and media give the same bytes. */
export async function writePackage(
  deck: string,
  rows: PackageRows,
  media: readonly MediaFile[],
  modified: number,
): Promise<Uint8Array> {
  const [{ default: exporter }, { default: loadSql }] = await Promise.all([
    import('anki-apkg-export/dist/exporter.js'),
    import('sql.js/dist/sql-wasm-inline.js'),
  ]);
  const Exporter = exporter.default as ExporterClass;
  const sql = (await loadSql()) as Sql;
  const apkg = new Exporter(deck, { template: COLLECTION_SCHEMA, sql });
  try {
    insertRows(apkg.db, rows, modified);
    for (const { name, bytes } of media) apkg.addMedia(name, bytes);
    // The Exporter's own save() would use the deprecated Buffer constructor and the time of day.
    apkg.zip.file('collection.anki2', apkg.db.export(), ENTRY);
    const names = Object.fromEntries(apkg.media.map(({ filename }, at) => [at, filename]));
    apkg.zip.file('media', JSON.stringify(names), ENTRY);
    for (const [at, { data }] of apkg.media.entries()) apkg.zip.file(String(at), data, ENTRY);
  } finally {
    apkg.db.close();
  }
  // The comment is the mark by which the command line knows that it may replace the file.
  const comment = 'Cribnotes';
  return apkg.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS', comment });
}

function insertRows(db: Database, { notes, cards, decks }: PackageRows, modified: number): void {
  db.run('begin');
  const addNote = db.prepare(`insert into notes values (?,?,?,?,-1,?,?,?,?,0,'')`);
  for (const note of notes)
    addNote.run([
      note.id,
      note.guid,
      note.type,
      note.modified,
      note.tags,
      note.fields,
      note.sortField,
      note.checksum,
    ]);
  addNote.free();
  const addCard = db.prepare(`insert into cards values (?,?,?,?,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')`);
  for (const card of cards) addCard.run([card.id, card.note, card.deck, card.ord, card.modified, card.due]);
  addCard.free();
  db.run(
    'update col set crt=:crt, mod=:mod, scm=:scm, conf=:conf, models=:models, decks=:decks, dconf=:dconf',
    collectionRow(decks, modified),
  );
  db.run('commit');
  db.run(COLLECTION_INDEXES);
  // The Exporter's constructor wrote the time of day, which would stay in free pages.
  db.run('vacuum');
}
