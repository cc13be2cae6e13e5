import { sampleTopic } from '@cribnotes/testkit';
import loadSql from 'sql.js/dist/sql-wasm-inline.js';
import { expect, test } from 'vitest';
import {
  emitter,
  printState,
  readPackage,
  readState,
  readStateHead,
  type WrittenDeck,
} from '../src/index.ts';
import { contentHash } from '../src/lock/note-identity.ts';
import { openExporter } from '../src/package/anki-exporter.ts';
import { COLLECTION_SCHEMA } from '../src/package/collection-schema.ts';

async function build(): Promise<{ readonly bytes: Uint8Array; readonly written: WrittenDeck }> {
  let written: WrittenDeck | undefined;
  const remember = (made: WrittenDeck): void => {
    written = made;
  };
  const [file] = await emitter.emit(sampleTopic(), { date: '2026-11-21', report: () => {}, remember });
  return { bytes: file!.bytes, written: written! };
}

test('a package gives what the build has written: the deck, and each note with its time, content and question', async () => {
  const { bytes, written } = await build();
  const read = await readPackage(bytes);
  expect(read).toMatchObject({
    id: written.id,
    topic: written.topic,
    name: written.name,
    decks: written.decks,
  });
  const found = new Map(Object.values(read!.notes).map((note) => [note.guid, note]));
  expect(found.size).toBe(Object.keys(written.notes).length);
  for (const note of Object.values(written.notes)) {
    const { modified, type, prompt, fields, tags, cards } = note;
    expect(found.get(note.guid)).toMatchObject({ modified, type, prompt, fields, tags, cards });
    expect(contentHash(found.get(note.guid)!)).toBe(note.hash);
  }
});

test('what is no package gives nothing', async () => {
  const { bytes } = await build();
  for (const spoilt of [
    new Uint8Array(),
    bytes.subarray(0, 500),
    new TextEncoder().encode('PK\u0003\u0004hello'),
  ])
    expect(await readPackage(spoilt)).toBeUndefined();
});

test('a package of somebody else that unpacks without end gives nothing', async () => {
  const { bytes } = await build();
  const endless = `create view notes as with recursive r(id) as (select 1 union all select id + 1 from r)
    select id, 'g' guid, 1 mid, 1 mod, '' tags, 'x' flds from r`;
  for (const change of [
    (collection: Uint8Array) =>
      changed(collection, 'create table more (x); insert into more values (zeroblob(5000000))'),
    (collection: Uint8Array) =>
      changed(
        collection,
        `drop table cards; create table cards (nid, ord);
        with recursive r(n) as (select 1 union all select n + 1 from r limit 20000)
        insert into cards select 1, 0 from r`,
      ),
    (collection: Uint8Array) => changed(collection, `drop table notes; ${endless}`),
    (collection: Uint8Array) =>
      changed(collection, 'alter table notes add more text as (hex(zeroblob(500000000)))'),
    (collection: Uint8Array) => changed(collection, "update notes set flds = flds || '<script>x()</script>'"),
  ])
    expect(await readPackage(await repacked(bytes, change), MOST)).toBeUndefined();
  expect(await readPackage(await repacked(bytes, (collection) => collection), MOST)).toBeDefined();
});

test('a state is read as it was printed, and its head alone from the first lines', async () => {
  const { written } = await build();
  const state = { ...written, source: '/home/a “b"/notes' };
  const text = printState(state);
  expect(readState(text)).toEqual(state);
  const { notes: _, decks: __, ...head } = state;
  expect(readStateHead(text.slice(0, 1000))).toEqual(head);
  expect(readStateHead('hello')).toBeUndefined();
  for (const spoilt of ['', text.slice(0, -20), text.replace('"modified":', '"time":'), '[]'])
    expect(readState(spoilt)).toBeUndefined();
});

/** Bytes that no small deck has. */
const MOST = 4 * 1024 * 1024;

/** The package with another collection. */
async function repacked(
  bytes: Uint8Array,
  change: (collection: Uint8Array) => Uint8Array | Promise<Uint8Array>,
) {
  const { zip } = await openExporter('', COLLECTION_SCHEMA);
  const archive = zip as unknown as JsZip;
  await archive.loadAsync(bytes);
  const collection = await archive.files['collection.anki2']!.async('uint8array');
  archive.file('collection.anki2', await change(collection));
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE', comment: 'Cribnotes' });
}

async function changed(collection: Uint8Array, sql: string): Promise<Uint8Array> {
  const { Database } = (await loadSql()) as unknown as {
    readonly Database: new (bytes: Uint8Array) => { run(sql: string): void; export(): Uint8Array };
  };
  const db = new Database(collection);
  db.run(sql);
  return db.export();
}

interface JsZip {
  readonly files: Readonly<Record<string, { async(kind: 'uint8array'): Promise<Uint8Array> }>>;
  loadAsync(bytes: Uint8Array): Promise<unknown>;
  file(name: string, bytes: Uint8Array): void;
  generateAsync(options: object): Promise<Uint8Array>;
}
