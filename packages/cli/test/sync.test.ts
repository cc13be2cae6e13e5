import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Run, runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const note = '# A\n\nList the containers: `docker ps`\n\nHalt one: `docker stop web`\n';
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** An Anki without a note, and what it was asked. */
async function emptyAnki(): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(async (message, response) => {
    let text = '';
    for await (const chunk of message) text += chunk;
    const { action } = JSON.parse(text);
    asked.push(action);
    const result =
      action === 'requestPermission' ? { permission: 'granted', requireApikey: false, version: 6 } : [];
    response.end(JSON.stringify({ result, error: null }));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function sync(folder: string, ...words: readonly string[]): Promise<Run> {
  const env = { XDG_STATE_HOME: join(folder, 'state') };
  return runCrib(['sync', 'notes', ...words], { cwd: folder, env });
}

test('says what it would do, and changes nothing without --yes', async () => {
  const folder = folderWith({ 'notes/a.md': note });
  const { url, asked } = await emptyAnki();
  const { code, out, err } = await sync(folder, '--url', url);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(`A: 2 new, 0 changed, 0 edited by you, 0 retired, 0 unchanged
  new: List the containers
  new: Halt one
Nothing has been changed; crib sync --yes does this.
`);
  expect(new Set(asked)).toEqual(new Set(['requestPermission', 'findNotes']));
  expect(['notes/anki.lock.json', 'state'].filter((path) => existsSync(join(folder, path)))).toEqual([]);
});

test('asks the Anki of this machine itself, whatever proxy there is', async () => {
  const folder = folderWith({ 'notes/a.md': note });
  const [{ url }, proxy] = [await emptyAnki(), await emptyAnki()];
  const env = { XDG_STATE_HOME: join(folder, 'state'), NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url };
  expect((await runCrib(['sync', 'notes', '--url', url], { cwd: folder, env })).code).toBe(0);
  expect(proxy.asked).toEqual([]);
});

test.skipIf(process.platform === 'win32')('what Anki has is kept for the user alone', async () => {
  const folder = folderWith({ 'notes/a.md': note });
  await sync(folder, '--url', (await emptyAnki()).url, '--yes');
  for (const kept of ['state/cribnotes', 'state/cribnotes/sync'])
    expect(statSync(join(folder, kept)).mode & 0o77, kept).toBe(0);
});

test('with --yes writes the lock before it asks Anki, and tells what Anki did not take', async () => {
  const folder = folderWith({ 'notes/a.md': note });
  const { url, asked } = await emptyAnki();
  const { out } = await sync(folder, '--url', url, '--yes');
  expect(asked).toContain('importPackage');
  expect(out).toContain('not taken by Anki: Halt one');
  expect(readFileSync(join(folder, 'notes/anki.lock.json'), 'utf8')).toContain('docker stop');
  expect(existsSync(join(folder, 'state/cribnotes/sync/notes.json'))).toBe(true);
});

test('a closed Anki is one line with the way out, and nothing is written', async () => {
  const folder = folderWith({ 'notes/a.md': note });
  const { url } = await emptyAnki();
  await new Promise((resolve) => servers.pop()?.close(resolve));
  const { code, out, err } = await sync(folder, '--url', url, '--yes');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^crib: Nobody answers at .*: Anki is closed, or has no AnkiConnect; start Anki .*\n$/);
  expect(existsSync(join(folder, 'notes/anki.lock.json'))).toBe(false);
});

test.each([
  ['http://192.0.2.1:8765', /another machine.*--allow-remote/],
  ['ftp://127.0.0.1', /is no address/],
  ['anki', /is no address/],
])('--url %s is refused before anything is asked', async (url, told) => {
  const { code, err } = await sync(folderWith({ 'notes/a.md': note }), '--url', url);
  expect([code, told.test(err)]).toEqual([2, true]);
});

test('a damaged lock makes no synchronization', async () => {
  const folder = folderWith({ 'notes/a.md': note, 'notes/anki.lock.json': '{' });
  const { url, asked } = await emptyAnki();
  const { code, err } = await sync(folder, '--url', url, '--yes');
  expect([code, asked]).toEqual([1, []]);
  expect(err).toContain('lock/corrupt');
});
