import type { Server } from 'node:http';
import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import {
  AnkiFault,
  connectToAnki,
  doSync,
  findInAnki,
  isLoopback,
  planSync,
  printOutcome,
} from '../src/index.ts';
import { serve } from './exchange.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Answer = (action: string, request: { readonly key?: string }) => unknown;

const ok = (result: unknown): object => ({ result, error: null });
const granted = ok({ permission: 'granted', requireApikey: false, version: 6 });

/** What becomes of a talk with an Anki that answers so. */
async function talk(
  answer: Answer,
  options: { readonly key?: string; readonly patience?: number } = {},
): Promise<string> {
  const { url, server } = await serve((request) => {
    const asked = request as { readonly action: string; readonly key?: string };
    return answer(asked.action, asked);
  });
  servers.push(server);
  try {
    const anki = await connectToAnki({ url, ...options });
    return `found ${(await findInAnki(anki, 'net', Date.now())).length}`;
  } catch (error) {
    if (!(error instanceof AnkiFault)) throw error;
    expect(error.hint).not.toBe('');
    return `${error.kind}: ${error.message.replace(url, 'URL')}`;
  }
}

describe('an Anki that', () => {
  test.each<[string, Answer, string]>([
    ['is well', (action) => (action === 'requestPermission' ? granted : ok([])), 'found 0'],
    ['refuses permission', () => ok({ permission: 'denied' }), 'refused: Anki does not permit it'],
    [
      'wants a key',
      () => ok({ permission: 'granted', requireApikey: true, version: 6 }),
      'refused: AnkiConnect wants a key',
    ],
    [
      'is of an older version',
      () => ok({ permission: 'granted', requireApikey: false, version: 5 }),
      'version: AnkiConnect speaks version 5 of its language, and 6 is needed',
    ],
    ['hangs', () => undefined, 'silent: Anki has not answered within 0.3 s at URL'],
    [
      'hangs later',
      (action) => (action === 'requestPermission' ? granted : undefined),
      'silent: Anki has not answered within 0.3 s at URL',
    ],
    ['is another program', () => '<html>It works!</html>', 'garbage: What answers at URL is no AnkiConnect'],
    [
      'never stops',
      () => JSON.stringify('0'.repeat(70 * 1024 * 1024)),
      'garbage: What answers at URL is no AnkiConnect',
    ],
    ['says nothing', () => '', 'garbage: What answers at URL is no AnkiConnect'],
    [
      'says something else',
      (action) => (action === 'requestPermission' ? granted : ok({ notes: 'many' })),
      'garbage: What answers at URL is no AnkiConnect, or another one than we know',
    ],
    [
      'does not know the action',
      (action) => (action === 'requestPermission' ? granted : { result: null, error: 'unsupported action' }),
      'version: AnkiConnect does not know findNotes',
    ],
    [
      'has an error',
      (action) =>
        action === 'requestPermission' ? granted : { result: null, error: 'collection is not available' },
      'failed: Anki could not do findNotes: collection is not available',
    ],
  ])('%s is told so', async (_, answer, told) => {
    // Only who never answers is not waited for: a busy machine is slow.
    expect(await talk(answer, told.startsWith('silent') ? { patience: 300 } : {})).toBe(told);
  });
});

test('a key goes along where one is given', async () => {
  const asked: (string | undefined)[] = [];
  const answer: Answer = (action, { key }) => {
    asked.push(key);
    return action === 'requestPermission'
      ? ok({ permission: 'granted', requireApikey: true, version: 6 })
      : ok([]);
  };
  expect(await talk(answer, { key: 'k' })).toBe('found 0');
  expect(new Set(asked)).toEqual(new Set(['k']));
});

test('a closed Anki is told with the way out', async () => {
  const { url, server } = await serve(() => undefined);
  await new Promise((resolve) => server.close(resolve));
  const fault = await connectToAnki({ url }).catch((error: unknown) => error);
  expect(fault).toMatchObject({ kind: 'closed', message: expect.stringContaining('Anki is closed') });
  expect((fault as AnkiFault).hint).toMatch(/start Anki .* or import the \.apkg/);
});

test('nobody is sent on to another address', async () => {
  const asked: unknown[] = [];
  const other = await serve((request) => {
    asked.push(request);
    return granted;
  });
  const { url, server } = await serve(() => undefined);
  servers.push(server, other.server);
  server.removeAllListeners('request');
  server.on('request', (_, response) => {
    response.writeHead(307, { location: other.url }).end();
  });
  await expect(connectToAnki({ url })).rejects.toMatchObject({ kind: 'closed' });
  expect(asked).toEqual([]);
});

test.each([
  ['http://127.0.0.1:8765', true],
  ['http://localhost:1', true],
  ['http://[::1]:8765/', true],
  ['http://127.0.0.1.example.org', false],
  ['http://192.168.1.2:8765', false],
  ['http://0.0.0.0:8765', false],
  ['file:///etc/passwd', false],
  ['not an address', false],
])('%s is of this machine: %s', (url, loopback) => {
  expect(isLoopback(url)).toBe(loopback);
});

test('the notes of other topics whose names begin alike are not ours', async () => {
  const note = (id: string): object => ({
    noteId: id.length,
    tags: [],
    cards: [],
    fields: { Id: { value: id } },
  });
  const { url, server } = await serve((request) => {
    const { action } = request as { readonly action: string };
    if (action === 'requestPermission') return granted;
    if (action === 'findNotes') return ok([1, 2, 3]);
    return ok([note('net: a'), note('net-2: bcd'), {}]);
  });
  servers.push(server);
  const anki = await connectToAnki({ url });
  expect((await findInAnki(anki, 'net', Date.now())).map(({ fields }) => fields.Id)).toEqual(['net: a']);
  await expect(anki.call('findNotes', {}, v.array(v.string()))).rejects.toMatchObject({ kind: 'garbage' });
});

test('what an open editor of Anki writes over is told, though the add-on says that it was done', async () => {
  // https://github.com/FooSoft/anki-connect/issues/82: the update is lost, or not, by what is open.
  const note = (prompt: string) => ({ Id: 'net: ls', Prompt: prompt });
  const there = {
    noteId: 1,
    tags: ['net'],
    cards: [1],
    fields: { Id: { value: 'net: ls' }, Prompt: { value: 'List' } },
  };
  const { url, server } = await serve((request) => {
    const { action } = request as { readonly action: string };
    if (action === 'requestPermission') return granted;
    if (action === 'findNotes') return ok([1]);
    return ok(action === 'multi' ? [ok(null)] : [there]);
  });
  servers.push(server);
  const anki = await connectToAnki({ url });
  const version = { fields: note('List'), tags: ['net'] };
  const deck = {
    topic: 'net',
    name: 'Net',
    notes: [{ guid: 'g', prompt: 'List all', fields: note('List all'), tags: ['net'], versions: [version] }],
    retired: [],
    retiredTag: 'net::retired',
    media: new Map(),
    pack: async () => new Uint8Array(),
  };
  const plan = planSync(deck, await findInAnki(anki, 'net', Date.now()));
  expect(
    printOutcome(await doSync(anki, deck, plan, { withFile: async () => {}, now: 0, settling: 0 })),
  ).toEqual([
    '  not taken by Anki: List all',
    'Close these notes in Anki’s editor and Browse window, and run crib sync again.',
  ]);
});
