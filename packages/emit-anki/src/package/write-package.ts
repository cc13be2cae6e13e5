import { type AnkiExporter, type Database, openExporter } from './anki-exporter.ts';
import { collectionRow } from './collection-row.ts';
import { COLLECTION_INDEXES, COLLECTION_SCHEMA } from './collection-schema.ts';
import { insertCards, insertNotes } from './insert-rows.ts';
import type { PackageRows } from './package-rows.ts';

/** A file for Anki's media folder. */
export interface MediaFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The date of every file in the package. */
const ENTRY = { date: new Date(Date.UTC(2020, 0, 1)), createFolders: false } as const;

/** Writes an Anki package; `modified` is in seconds since 1970. The same rows and media give the same bytes. */
export async function writePackage(
  deck: string,
  rows: PackageRows,
  media: readonly MediaFile[],
  modified: number,
  mark = 'Cribnotes',
): Promise<Uint8Array> {
  const exporter = await openExporter(deck, COLLECTION_SCHEMA);
  try {
    insertRows(exporter.db, rows, modified);
    for (const { name, bytes } of media) exporter.addMedia(name, bytes);
    fillZip(exporter);
  } finally {
    exporter.db.close();
  }
  return exporter.zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 4 },
    platform: 'DOS',
    comment: mark,
  });
}

/** Does what the Exporter's own save() does, which uses the deprecated Buffer constructor and the time of day. */
function fillZip({ db, zip, media }: AnkiExporter): void {
  zip.file('collection.anki2', db.export(), ENTRY);
  const names = Object.fromEntries(media.map(({ filename }, at) => [at, filename]));
  zip.file('media', JSON.stringify(names), ENTRY);
  for (const [at, { data }] of media.entries()) zip.file(String(at), data, ENTRY);
}

function insertRows(db: Database, { notes, cards, decks }: PackageRows, modified: number): void {
  db.run('begin');
  insertNotes(db, notes);
  insertCards(db, cards);
  db.run(
    'update col set crt=:crt, mod=:mod, scm=:scm, conf=:conf, models=:models, decks=:decks, dconf=:dconf',
    collectionRow(decks, modified),
  );
  db.run('commit');
  db.run(COLLECTION_INDEXES);
}
