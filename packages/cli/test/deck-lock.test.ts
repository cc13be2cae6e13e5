import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DeckPlace, deckPlace } from './deck-place.ts';
import { crib, runCrib } from './run-crib.ts';

const NOTES =
  '# A\n\nList: `docker ps`\n\n## Stop\n\nHalt one: `docker stop web`\n\n## Kill\n\nEnd one: `docker kill web`\n';

/** Two branches, both with edits of their own, of which one was built twice. */
async function branches(): Promise<DeckPlace> {
  const place = deckPlace(NOTES);
  await place.build();
  place.write('o\n', '.gitignore');
  for (const words of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['commit', '-qm', '1'],
    ['switch', '-qc', 'b'],
  ])
    place.git(...words);
  for (const words of ['List them:', 'List all:']) {
    place.write(NOTES.replace('List:', words));
    await place.build();
    place.git('commit', '-qam', words);
  }
  place.git('switch', '-q', 'main');
  place.write(
    NOTES.replace('End one:', 'End one at once:').replace('docker stop web', 'docker stop -t 5 web'),
  );
  await place.build();
  place.git('commit', '-qam', '3');
  return place;
}

const merge = (place: DeckPlace): boolean => {
  try {
    place.git('merge', '-q', '--no-edit', 'b');
    return true;
  } catch {
    return false;
  }
};

test('two branches are merged by the next build, whatever git left in the lock', async () => {
  const place = await branches();
  const clean = merge(place);
  expect(readFileSync(join(place.folder, 'n/a.md'), 'utf8')).not.toContain('<<<<');
  const run = await place.build();
  expect(run.code).toBe(0);
  if (!clean) expect(run.err).toMatch(/^The lock file held two branches/m);
  expect([...run.deck.values()].map(({ prompt }) => prompt).sort()).toEqual([
    'End one at once',
    'Halt one',
    'List all',
  ]);
  expect(readFileSync(place.lock, 'utf8')).not.toContain('<<<<');
});

test('git merges them with crib lock merge', async () => {
  const place = await branches();
  place.git('config', 'merge.crib-lock.driver', `'${process.execPath}' '${crib}' lock merge %O %A %B`);
  place.write('*anki.lock.json merge=crib-lock\n', '.gitattributes');
  expect(merge(place)).toBe(true);
  const run = await place.build();
  expect(run.err).not.toMatch(/held two branches/);
  expect([...run.deck.values()].map(({ prompt }) => prompt).sort()).toEqual([
    'End one at once',
    'Halt one',
    'List all',
  ]);
});

test('crib lock merge refuses what is no lock, and leaves it', async () => {
  const place = deckPlace(NOTES);
  await place.build();
  writeFileSync(join(place.folder, 'other.json'), 'hello');
  const run = await runCrib(['lock', 'merge', 'other.json', 'n/anki.lock.json', 'other.json'], {
    cwd: place.folder,
  });
  expect([run.code, run.err]).toEqual([1, expect.stringMatching(/lock\/corrupt/)]);
  const missing = await runCrib(['lock', 'merge', 'x', 'n/anki.lock.json', 'nowhere'], { cwd: place.folder });
  expect([missing.code, missing.err]).toEqual([2, expect.stringMatching(/^crib: cannot read nowhere/)]);
  const none = await runCrib(['lock', 'done', 'other.json'], { cwd: place.folder });
  expect([none.code, none.err]).toEqual([2, expect.stringMatching(/there is no/)]);
  const bare = await runCrib(['lock']);
  expect([bare.code, bare.err]).toEqual([2, expect.stringContaining('crib lock merge %O %A %B')]);
});

describe('a lock that is', () => {
  test.each([
    ['half written', (text: string) => text.slice(0, text.length / 2), /lock\/corrupt .*made again/],
    ['of a newer version', (text: string) => text.replace('"format": 2', '"format": 9'), /lock\/newer/],
    ['of another topic', (text: string) => text.replace('"topic": "n"', '"topic": "m"'), /lock\/other-topic/],
  ])('%s makes one message and no deck', async (_, spoil, message) => {
    const place = deckPlace(NOTES);
    const first = await place.build();
    const spoilt = spoil(readFileSync(place.lock, 'utf8'));
    writeFileSync(place.lock, spoilt);
    place.write(NOTES.replace('List', 'Show'));
    const run = await place.build();
    expect([run.code, run.err]).toEqual([1, expect.stringMatching(message)]);
    expect(run.deck).toEqual(first.deck);
    expect(readFileSync(place.lock, 'utf8')).toBe(spoilt);
  });

  test('of the year 2100 is told, and the deck has no such time', async () => {
    const place = deckPlace(NOTES);
    await place.build();
    const text = readFileSync(place.lock, 'utf8');
    writeFileSync(place.lock, text.replaceAll(/"modified":\d+/g, '"modified":4102444800'));
    const run = await place.build();
    expect(run.err).toMatch(/^3 card notes have a time in the future/m);
    for (const { modified } of run.deck.values()) expect(modified).toBeLessThan(4102444800);
  });

  test('read-only is replaced as a whole, with its rights', async () => {
    const place = deckPlace(NOTES);
    await place.build();
    chmodSync(place.lock, 0o444);
    place.write(NOTES.replace('List', 'Show'));
    expect((await place.build()).code).toBe(0);
    expect(statSync(place.lock).mode & 0o777).toBe(0o444);
  });
});
