import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { endianness, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { admit } from '../src/preview/admit.ts';
import { isOfAnotherUser } from '../src/preview/asking-user.ts';
import { runCrib } from './run-crib.ts';
import { startPreview } from './start-preview.ts';
import { folderWith } from './temporary-folder.ts';

const note = '# Tar\n\nUnpack an archive into the current folder:\n\n```sh\ntar -xf archive.tar\n```\n';

/** Asks as any program could: with whatever name of the host and whatever method. */
function ask(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
  content = '',
): Promise<{ status: number; type: string; policy: string; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (answer) => {
      let body = '';
      answer.setEncoding('latin1').on('data', (chunk) => {
        body += chunk;
      });
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          policy: String(answer.headers['content-security-policy'] ?? ''),
          body,
        }),
      );
    });
    asked.on('error', reject);
    asked.end(content);
  });
}

/** A line of /proc/net/tcp. */
const connection = (from: string, to: string, user: number, inode = 4711): string =>
  `  12: ${from} ${to} 01 00000000:00000000 00:00000000 00000000  ${user}        0 ${inode} 1 0000000000000000 20 4 30 10 -1\n`;

const HERE = '0100007F';
const MAPPED = `0000000000000000FFFF0000${HERE}`;

test.skipIf(endianness() !== 'LE').each([
  ['of the user', connection(`${HERE}:A001`, `${HERE}:1F90`, 1000), false],
  ['of the administrator', connection(`${HERE}:A001`, `${HERE}:1F90`, 0), false],
  ['of another user', connection(`${HERE}:A001`, `${HERE}:1F90`, 1001), true],
  ['of another user, by IPv6', connection(`${MAPPED}:A001`, `${MAPPED}:1F90`, 1001), true],
  ['that was left', connection(`${HERE}:A001`, `${HERE}:1F90`, 0, 0), true],
  ['the other way round', connection(`${HERE}:1F90`, `${HERE}:A001`, 1001), false],
  ['of which nothing is told', '', false],
])('a connection %s', (_, list, isOthers) => {
  expect(isOfAnotherUser(0xa001, 8080, list, [0, 1000])).toBe(isOthers);
});

/** Only the administrator can be somebody else, where that one may read the checkout. */
const canBeNobody = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ['-e', '0'], { uid: 65_534, cwd: '/' }).status === 0;

test.skipIf(!canBeNobody())('whoever knows the address is refused where he is another user', async () => {
  const address = await startPreview(['tar'], folderWith({ 'tar/a.md': note }));
  const ask = `fetch('${address}').then(async (answer) => console.log(answer.status, await answer.text()))`;
  const run = (uid: number): string =>
    execFileSync(process.execPath, ['-e', ask], { uid, encoding: 'utf8', cwd: '/' });
  expect(run(65_534)).toBe('403 refused: another user of this machine\n\n');
  expect(run(0)).toMatch(/^200 /);
});

/** Addresses of this machine but the one that the preview names; on Linux all that begin with 127 are its own. */
const otherAddresses = (): readonly string[] => [
  ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
  ...Object.values(networkInterfaces())
    .flatMap((list = []) => list)
    // One that holds on one wire alone has no meaning without it.
    .filter(({ address, scopeid }) => address !== '127.0.0.1' && !scopeid)
    .map(({ address }) => address),
];

test('is not heard at any other address of the machine, so by no other machine', async () => {
  const { port } = new URL(await startPreview(['tar'], folderWith({ 'tar/a.md': note })));
  const answers = (host: string): Promise<string> =>
    new Promise((resolve) => {
      const asked = connect(Number(port), host);
      asked.once('error', () => resolve('nobody'));
      asked.once('connect', () => {
        asked.destroy();
        resolve('answers');
      });
    });
  expect(await answers('127.0.0.1')).toBe('answers');
  for (const host of otherAddresses()) expect([host, await answers(host)]).toEqual([host, 'nobody']);
});

test('shows page, sheet, cards, manual page and what is doubtful', async () => {
  const folder = folderWith({ 'tar/a.md': note });
  const address = await startPreview(['tar'], folder);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/$/);
  const wanted = [
    ['', 'text/html', 'src="notes.html"'],
    ['notes.html', 'text/html', 'class="typed"'],
    ['sheet', 'text/html', 'src="notes.pdf"'],
    ['notes.pdf', 'application/pdf', '%PDF-'],
    ['cards', 'text/html', 'tar -xf'],
    ['manual', 'text/html', 'TAR(7)'],
    ['review', 'text/html', 'Review'],
    ['preview.js', 'text/javascript', 'EventSource'],
    ['preview.css', 'text/css', 'color-scheme'],
  ] as const;
  for (const [path, type, words] of wanted) {
    const answer = await ask(address + path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(answer.type).toContain(type);
    expect(answer.body).toContain(words);
    expect(answer.policy).not.toBe('');
  }
  expect((await ask(`${address}../../etc/passwd`)).status).toBe(403);
  expect((await ask(`${address}a.md`)).status).toBe(404);
});

test('answers nobody without its token, under another name, from another page, or who wants to change something', async () => {
  const folder = folderWith({ 'tar/a.md': note });
  const address = await startPreview(['tar'], folder);
  const { port, origin } = new URL(address);
  expect((await ask(address)).status).toBe(200);
  expect((await ask(`${origin}/`)).status).toBe(403);
  expect((await ask(`${origin}/wrong/review`)).status).toBe(403);
  expect((await ask(address, { host: `notes.example:${port}` })).status).toBe(403);
  expect((await ask(address, { host: '127.0.0.1' })).status).toBe(403);
  expect((await ask(address, { origin: 'http://notes.example' })).status).toBe(403);
  expect((await ask(address, { origin: 'null' })).status).toBe(403);
  expect((await ask(address, { origin })).status).toBe(200);
  expect((await ask(address, {}, 'PUT')).status).toBe(405);
  const form = 'application/x-www-form-urlencoded';
  expect((await ask(`${address}settle`, { 'content-type': form }, 'POST')).status).toBe(403);
  expect((await ask(`${address}settle`, { origin }, 'POST')).status).toBe(403);
  expect((await ask(`${address}a.md`, { origin, 'content-type': form }, 'POST')).status).toBe(404);
});

test('what turns a request away says nothing of the notes and of the token', () => {
  const own = { port: 4000, token: 'secret' };
  const from = (url: string, host: string) => admit({ method: 'GET', url, headers: { host } }, own);
  expect(from('/secret/cards?x=1', 'localhost:4000')).toEqual({ path: 'cards', changes: false });
  for (const turned of [from('/secre/', '127.0.0.1:4000'), from('/secret/', 'evil.example:4000')])
    expect(JSON.stringify(turned)).not.toContain('secret');
});

test('what cannot be written is said, and the note stays', async () => {
  const folder = folderWith({ 'a.md': note });
  const address = await startPreview(['a.md'], folder);
  const headers = {
    origin: new URL(address).origin,
    'content-type': 'application/x-www-form-urlencoded',
  };
  expect((await ask(`${address}settle`, headers, 'POST', 'doubt=0000&choice=nothing')).status).toBe(303);
  expect((await ask(`${address}review`)).body).toContain('nothing is asked as 0000');
  expect((await ask(`${address}undo`, headers, 'POST')).status).toBe(303);
  expect((await ask(`${address}review`)).body).toContain('nothing was answered here');
  expect((await ask(`${address}settle`, headers, 'POST', `doubt=${'0'.repeat(70_000)}`)).status).toBe(404);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(note);
});

test('tells the pages of a save, and keeps what it had while the note cannot be read', async () => {
  const folder = folderWith({ 'a.md': note });
  const address = await startPreview(['a.md'], folder);
  const events = request(`${address}events`);
  events.end();
  const [stream] = await once(events, 'response');
  stream.setEncoding('utf8');
  const changed = async (): Promise<void> => {
    for (;;) if (String((await once(stream, 'data'))[0]).includes('event: changed')) return;
  };
  let told = changed();
  writeFileSync(join(folder, 'a.md'), note.replace('tar -xf', 'tar -xzf'));
  await told;
  expect((await ask(`${address}notes.html`)).body).toContain('-xzf');
  told = changed();
  rmSync(join(folder, 'a.md'));
  await told;
  const without = (await ask(`${address}cards`)).body;
  expect(without).toContain('cannot read');
  expect(without).toContain('-xzf');
  told = changed();
  writeFileSync(join(folder, 'a.md'), note);
  await told;
  expect((await ask(`${address}cards`)).body).not.toContain('cannot read');
  events.destroy();
});

test('a port that is in use is one clear line, and so are notes that are not there', async () => {
  const folder = folderWith({ 'a.md': note });
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const inUse = await runCrib(['preview', 'a.md', '--port', `${port}`], { cwd: folder });
  taken.close();
  expect(inUse.code).toBe(2);
  expect(inUse.err).toBe(
    `crib: port ${port} is in use; name another with --port, or leave it out for a free one\n`,
  );
  const missing = await runCrib(['preview', 'b.md'], { cwd: folder });
  expect(missing.code).toBe(2);
  expect(missing.err).toMatch(/^crib: cannot read .*b\.md: no such file or folder \(ENOENT\)\n$/);
});
