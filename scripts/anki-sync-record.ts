/**
 * Records what the real add-on AnkiConnect says in the sessions of packages/anki-sync/test/session.ts, for its tests.
 *
 *   node scripts/anki-sync-record.ts "Anki 26.9.3, AnkiConnect of 2025-11-03" [address]
 *
 * Anki must be running, with an empty collection that may be thrown away afterwards. Nothing of the add-on (GPL-3) is
 * taken: what is kept are its replies about notes of our own.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SyncMeans } from '../packages/anki-sync/src/index.ts';
import { type Exchange, type Recording, serve, steady } from '../packages/anki-sync/test/exchange.ts';
import { facts, type Pack, session } from '../packages/anki-sync/test/session.ts';
import { lendFile } from '../packages/cli/src/sync/lend-file.ts';
import { noteTypes } from '../packages/emit-anki/src/note-types/note-types.ts';
import { packageRows } from '../packages/emit-anki/src/package/package-rows.ts';
import { writePackage } from '../packages/emit-anki/src/package/write-package.ts';

const FIRST_MODIFIED = Date.UTC(2020, 0, 1) / 1000;

const [given, address = 'http://127.0.0.1:8765'] = process.argv.slice(2);
if (!given) throw new Error('Cannot record, expected the versions of Anki and AnkiConnect');
const source = given;
await record('session', session);
await record('facts', facts);

async function record(
  name: string,
  talk: (url: string, pack: Pack, means: SyncMeans) => Promise<object>,
): Promise<void> {
  const exchanges: Exchange[] = [];
  const { url, server } = await serve(async (request) => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { connection: 'close' },
      body: JSON.stringify(request),
    });
    const reply: unknown = await answer.json();
    exchanges.push({ request: steady(request), reply });
    return reply;
  });
  try {
    console.log(await talk(url, pack, { withFile: lendFile, now: Date.now() }));
    const recording: Recording = { source, exchanges };
    const path = join(import.meta.dirname, `../packages/anki-sync/test/recorded/${name}.json`);
    writeFileSync(path, `${JSON.stringify(recording, null, 2)}\n`);
  } finally {
    server.close();
  }
}

function pack(notes: Parameters<Pack>[0]): Promise<Uint8Array> {
  const stamped = notes.map((note) => {
    const type = note.fields.Question === undefined ? ('command' as const) : ('concept' as const);
    const fields = noteTypes[type].fields.map(({ name }) => note.fields[name] ?? '');
    return { ...note, key: note.guid, type, answer: '', fields, cards: [0], modified: FIRST_MODIFIED };
  });
  return writePackage(
    'Net',
    packageRows(stamped, () => 'Net'),
    [],
    FIRST_MODIFIED,
  );
}
