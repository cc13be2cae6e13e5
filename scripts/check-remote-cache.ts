/**
 * Shows that two clones can share a remote cache: the second builds nothing and has the same files, and a cache that is
 * poisoned, unsigned, of another key or not there ends in a build on this machine. turbo says of the last that it could not
 * connect, and of the others no more than that they are a miss.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAgreement } from './turbo/agreement.ts';
import { type Clone, cloneAt, missed, pnpm, tellOk, turbo } from './turbo/clone.ts';
import { startRemoteCache } from './turbo/remote-cache.ts';

const scratch = mkdtempSync(join(tmpdir(), 'crib-remote-'));
const kept = join(scratch, 'kept');
const pristine = join(scratch, 'pristine');
mkdirSync(kept);
const server = await startRemoteCache(kept);

try {
  const first = cloneAt(scratch, 'first', server.client);
  // Of that one, so that whoever goes on working here changes nothing meanwhile.
  const clone = (name: string, more: Readonly<Record<string, string>> = {}): Clone =>
    cloneAt(scratch, name, { ...server.client, ...more }, first.folder);
  expectMisses(build(first), first.topics, 'the first clone builds every topic');
  const files = filesOf(first);

  const second = clone('second');
  expectMisses(build(second), [], 'the second one builds nothing');
  if (filesOf(second) !== files) throw new Error('the files of the two clones are not the same');
  for (const topic of second.topics) await expectAgreement(join(second.folder, 'content'), topic);
  tellOk('it has the same files, byte for byte, and its decks agree with their locks');

  // A client whose key is another one puts its own artifacts in the place of those that it cannot verify.
  cpSync(kept, pristine, { recursive: true });
  const expectLocal = (what: string, name: string, more: Readonly<Record<string, string>> = {}): string => {
    const other = clone(name, more);
    const output = build(other);
    expectMisses(output, other.topics, `${what}: every topic is built here`);
    if (filesOf(other) !== files) throw new Error(`${what}: the files are others`);
    cpSync(pristine, kept, { recursive: true });
    return output;
  };
  poison(kept);
  expectLocal('a cache with other bytes', 'poisoned');
  unsign(kept);
  expectLocal('a cache without signatures', 'unsigned');
  expectLocal('a client with another key', 'other-key', { TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'x'.repeat(48) });
  await server.stop();
  if (
    !/Remote caching unavailable|could not connect/i.test(
      expectLocal('a cache that does not answer', 'unreachable'),
    )
  )
    throw new Error('nothing is said of a cache that does not answer');
  tellOk('and that is said');
} finally {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}

/** What both kinds of decks are made of: `deck:frozen` is what a machine of CI runs. */
function build(clone: Clone): string {
  pnpm(clone, 'install', '--frozen-lockfile');
  return turbo(clone, 'build', 'deck:frozen');
}

function expectMisses(output: string, topics: readonly string[], what: string): void {
  for (const task of ['build', 'deck:frozen']) {
    const built = missed(output, task);
    if (built.join() !== topics.join()) throw new Error(`${what}: ${task} ran for [${built}]\n${output}`);
  }
  tellOk(what);
}

function filesOf({ folder, topics }: Clone): string {
  const hash = createHash('sha256');
  for (const topic of topics)
    for (const name of readdirSync(join(folder, 'content', topic, 'dist')).sort())
      hash.update(`${topic}/${name}\0`).update(readFileSync(join(folder, 'content', topic, 'dist', name)));
  return hash.digest('hex');
}

/** Puts other files in the place of those that are kept. */
function poison(folder: string): void {
  for (const path of keptFiles(folder)) {
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = 255 - (bytes.at(-1) ?? 0);
    writeFileSync(path, bytes);
  }
}

function unsign(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.tag')) rmSync(join(folder, name));
}

function keptFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tag'))
    .map((entry) => join(entry.parentPath, entry.name));
}
