import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { SyncMeans } from '../src/index.ts';
import { type Recording, serve, steady } from './exchange.ts';
import { facts, type Pack, session } from './session.ts';

const servers: { close(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** An Anki that says what the real one said, as long as it is asked the same. */
async function replay(name: string): Promise<{ readonly url: string; readonly left: () => number }> {
  const text = readFileSync(join(import.meta.dirname, `recorded/${name}.json`), 'utf8');
  const { exchanges } = JSON.parse(text) as Recording;
  let at = 0;
  const { url, server } = await serve((request) => {
    const exchange = exchanges[at++];
    const isSame = JSON.stringify(steady(request)) === JSON.stringify(exchange?.request);
    return isSame
      ? exchange?.reply
      : { result: null, error: `request ${at} is another one than was recorded` };
  });
  servers.push(server);
  return { url, left: () => exchanges.length - at };
}

const pack: Pack = async () => new Uint8Array();
const means: SyncMeans = {
  withFile: async (_, use) => {
    await use('new.apkg');
  },
  now: Date.now(),
  settling: 0,
};

test('a learner’s edits, tags and deletions live, in the words of the real add-on', async () => {
  const { url, left } = await replay('session');
  const { said, notes } = await session(url, pack, means);
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot('golden/session.txt');
  expect(notes['net: create']).toEqual({
    prompt: 'Make a network of my own',
    tags: ['hard', 'net', 'net::mine'],
  });
  expect(notes['net: prune']?.tags).toEqual(['net']);
  expect(Object.keys(notes)).not.toContain('net: inspect');
  expect(left()).toBe(0);
});

test('a request says nothing of AnkiWeb, and deletes nothing', () => {
  const text = readFileSync(join(import.meta.dirname, 'recorded/session.json'), 'utf8');
  const { exchanges } = JSON.parse(text) as Recording;
  const actions = exchanges.flatMap(({ request }) => {
    const { action, params } = request as { action: string; params: { actions?: { action: string }[] } };
    return [action, ...(params.actions ?? []).map((one) => one.action)];
  });
  const learners = actions.indexOf('deleteNotes');
  expect([...new Set(actions.toSpliced(learners, 1))].sort()).toEqual([
    'addTags',
    'findNotes',
    'getMediaFilesNames',
    'importPackage',
    'multi',
    'notesInfo',
    'removeTags',
    'requestPermission',
    'storeMediaFile',
    'suspend',
    'unsuspend',
    'updateNoteFields',
  ]);
});

test('updateNote with tags deletes the learner’s tags, and a note of addNote comes twice: neither is used', async () => {
  const { url } = await replay('facts');
  const { tags, twins } = await facts(url, pack, means);
  expect(tags).toEqual([['hard', 'net', 'net::kind::command', 'net::mine'], ['net']]);
  expect(twins).toBe(2);
});
