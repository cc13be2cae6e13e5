/**
 * Shows what turbo keeps: in a fresh clone with an empty HOME, an unchanged topic is a cache hit, a changed note
 * rebuilds its topic once, a changed package rebuilds all, a new topic is built without any other edit, and what the
 * cache brings back never disagrees with the lock of a deck.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAgreement } from './turbo/agreement.ts';
import { cloneAt, edit, expectBuilt, expectFour, missed, pnpm, tellOk } from './turbo/clone.ts';

const scratch = mkdtempSync(join(tmpdir(), 'crib-cache-'));

try {
  const clone = cloneAt(scratch, 'clone');
  const { folder, topics } = clone;
  const [first, ...others] = topics as [string, ...string[]];
  const content = join(folder, 'content');
  const lock = join(content, first, 'anki.lock.json');
  const agree = async (): Promise<void> => {
    for (const topic of topics) await expectAgreement(content, topic);
  };
  const takeBack = (): void => {
    execFileSync('git', ['checkout', '--quiet', '--', 'content'], { cwd: folder });
  };

  expectBuilt(clone, 'a fresh clone builds every topic', topics);
  await agree();
  expectBuilt(clone, 'nothing changed: nothing is built', []);
  edit(clone, first);
  expectBuilt(clone, `a note of ${first} changed: it alone is built`, [first]);
  const locked = readFileSync(lock);
  expectBuilt(clone, 'that is one miss: the lock that was written is none', []);
  await agree();

  takeBack();
  edit(clone, first);
  expectBuilt(clone, 'the same change without its lock is a hit', []);
  await agree();
  if (identities(readFileSync(lock)) !== identities(locked))
    throw new Error(`${lock} is another than before`);
  tellOk('the deck that stands beside the hit has the notes that its lock says');

  const frozen = () => clone.run('npx', ['-y', 'pnpm@12', 'exec', 'turbo', 'run', 'deck:frozen']);
  const freezes = (what: string, expected: readonly string[]): void => {
    const { output, code } = frozen();
    if (code !== 0 || missed(output, 'deck:frozen').join() !== expected.join())
      throw new Error(`${what}: ended with ${code}\n${output}`);
    tellOk(what);
  };
  const now = readFileSync(lock);
  freezes('decks of locks that are as committed are built once', topics);
  freezes('and come from the cache then', []);
  execFileSync('git', ['checkout', '--quiet', '--', lock], { cwd: folder });
  for (const time of ['first', 'second'])
    if (frozen().code === 0) throw new Error(`a lock that is behind its notes passes the ${time} time`);
  tellOk('a lock that is behind its notes is no hit, and ends with an error each time');
  writeFileSync(lock, now);
  freezes('the lock as it was: its deck comes from the cache', []);
  await agree();

  appendFileSync(join(folder, 'packages/core/src/model.ts'), '\n');
  expectBuilt(clone, 'a package changed: every topic is built', topics);
  rmSync(join(content, others[0] ?? first, 'dist'), { recursive: true });
  expectBuilt(clone, 'a dist was removed: it comes from the cache, and its deck is made', []);
  await agree();
  pnpm(clone, 'new', 'topic', 'new-notes');
  // Whether the others are built again depends on whether pnpm has written the new topic into its lockfile.
  pnpm(clone, 'build');
  expectFour(clone, 'new-notes');
  tellOk('a new topic is built without any other edit');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** What Anki knows the notes by; the times of two builds differ. */
function identities(lock: Buffer): string {
  const { notes } = JSON.parse(lock.toString()) as { notes: Record<string, { guid: string }> };
  return Object.values(notes)
    .map(({ guid }) => guid)
    .sort()
    .join();
}
