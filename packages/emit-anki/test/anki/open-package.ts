import loadSql from 'sql.js/dist/sql-wasm-inline.js';
import { openExporter } from '../../src/package/anki-exporter.ts';
import { COLLECTION_SCHEMA } from '../../src/package/collection-schema.ts';

/** An Anki package, read back. */
export interface OpenedPackage {
  /** The names of the files in the zip, sorted. */
  readonly entries: readonly string[];
  /** Number to file name. */
  readonly media: Readonly<Record<string, string>>;
  /** The rows that a query gives. */
  readonly rows: (sql: string) => readonly (readonly unknown[])[];
}

interface Sql {
  readonly Database: new (
    bytes: Uint8Array,
  ) => { exec(sql: string): readonly { readonly values: readonly (readonly unknown[])[] }[] };
}

interface ReadableZip {
  loadAsync(bytes: Uint8Array): Promise<{
    readonly files: Readonly<Record<string, { async(kind: 'uint8array'): Promise<Uint8Array> }>>;
  }>;
}

/** Opens a package with the zip library that anki-apkg-export brings. */
export async function openPackage(bytes: Uint8Array): Promise<OpenedPackage> {
  const sql = (await loadSql()) as Sql;
  const { zip } = await openExporter('', COLLECTION_SCHEMA);
  const { files } = await (zip as unknown as ReadableZip).loadAsync(bytes);
  const db = new sql.Database(await files['collection.anki2']!.async('uint8array'));
  return {
    entries: Object.keys(files).sort(),
    media: JSON.parse(new TextDecoder().decode(await files.media!.async('uint8array'))),
    rows: (query) => db.exec(query)[0]?.values ?? [],
  };
}
