/*
 * The one file that knows anki-apkg-export and sql.js. The Exporter holds the database, the media and the zip; the
 * rest that the library does (guids and ids from the clock, milliseconds for seconds, one note type, sql.js 0.5 with
 * its handlers for the whole process) is left alone, by importing the class by its path and handing it a modern
 * sql.js and our own schema.
 */

/** A prepared statement of sql.js. */
export interface Statement {
  run(values: readonly (string | number | Uint8Array)[]): void;
  free(): void;
}

/** A database of sql.js, in memory. */
export interface Database {
  run(sql: string, values?: Readonly<Record<string, string | number>>): void;
  prepare(sql: string): Statement;
  export(): Uint8Array;
  close(): void;
}

/** What we use of JSZip. */
export interface Zip {
  file(name: string, data: Uint8Array | string, options: object): void;
  generateAsync(options: object): Promise<Uint8Array>;
}

/** What we use of the library's Exporter: its public fields and `addMedia`. */
export interface AnkiExporter {
  readonly db: Database;
  readonly zip: Zip;
  readonly media: readonly { readonly filename: string; readonly data: Uint8Array }[];
  addMedia(name: string, data: Uint8Array): void;
}

type ExporterClass = new (
  deckName: string,
  options: { readonly template: string; readonly sql: unknown },
) => AnkiExporter;

/** Gives an Exporter over an empty database with the tables of `schema`. Loads both libraries only now. */
export async function openExporter(deck: string, schema: string): Promise<AnkiExporter> {
  const [{ default: exporter }, { default: loadSql }, { deflateNatively }] = await Promise.all([
    import('anki-apkg-export/dist/exporter.js'),
    // With the WebAssembly inside, so that a bundle of one file works.
    import('sql.js/dist/sql-wasm-inline.js'),
    import('./native-deflate.ts'),
  ]);
  deflateNatively();
  // Node gives the CommonJS module as the default export, a bundler the module's own default export.
  const Exporter = ('default' in exporter ? exporter.default : exporter) as ExporterClass;
  return new Exporter(deck, { template: schema, sql: await loadSql() });
}
