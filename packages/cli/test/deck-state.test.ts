import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deckAt, deckPlace, statesIn } from './deck-place.ts';
import { runCrib } from './run-crib.ts';

const isRoot = process.getuid?.() === 0;
const PS = '# Boxes\n\nList the boxes: `docker ps`\n\nEnd one at once: `docker kill web`\n';
const BAD = PS.replace('boxes', 'bxoes');
const ONE = '# Boxes\n\nList the boxes: `docker ps`\n';
const KILL = 'docker kill <container>';

const isRetired = ({ tags = [] }: { readonly tags?: readonly string[] } = {}): boolean =>
  tags.some((tag) => tag.endsWith('::retired'));

test('two checkouts of the same notes are built in turn', async () => {
  const place = deckPlace(PS);
  await place.build();
  cpSync(join(place.folder, 'n'), join(place.folder, 'copy/n'), { recursive: true });
  const other = await runCrib(['build', 'copy/n', '--to', 'anki', '--out', 'copy/o'], { cwd: place.folder });
  expect(other.code).toBe(0);
  const again = await place.build();
  expect([again.code, again.err]).toEqual([0, expect.not.stringContaining('is called')]);
});

describe('a change that is taken back', () => {
  test('is newer than the mistake, with git revert', async () => {
    const place = deckPlace(PS);
    await place.build();
    place.write('o\n', '.gitignore');
    for (const words of [
      ['init', '-q', '-b', 'main'],
      ['add', '-A'],
      ['commit', '-qm', '1'],
    ])
      place.git(...words);
    place.write(BAD);
    const bad = await place.build();
    place.git('commit', '-qam', '2');
    place.git('revert', '--no-edit', 'HEAD');
    const back = await place.build();
    expect(back.deck.get('docker ps')).toMatchObject({ prompt: 'List the boxes' });
    expect(back.deck.get('docker ps')!.modified).toBeGreaterThan(bad.deck.get('docker ps')!.modified);
    expect(back.err).toMatch(/1 changed/);
    // The lock is the one that was committed, and a second build changes nothing.
    expect(place.git('status', '--porcelain')).toBe('');
    const again = await place.build();
    expect(again.deck.get('docker ps')).toEqual(back.deck.get('docker ps'));
  });

  test.each([
    ['the state', ['state']],
    ['the package', ['package']],
  ] as const)('is newer without %s', async (_, lost) => {
    const place = deckPlace(PS);
    await place.build();
    const lock = readFileSync(place.lock);
    place.write(BAD);
    const bad = await place.build();
    place.lose(...lost);
    writeFileSync(place.lock, lock);
    place.write(PS);
    const back = await place.build();
    expect(back.deck.get('docker ps')!.modified).toBeGreaterThan(bad.deck.get('docker ps')!.modified);
  });

  test('is newer in another output folder, and where the notes stand elsewhere now', async () => {
    const place = deckPlace(PS);
    await place.build();
    const lock = readFileSync(place.lock);
    place.write(BAD);
    const bad = await place.build();
    writeFileSync(place.lock, lock);
    place.write(PS);
    mkdirSync(join(place.folder, 'deep'));
    renameSync(join(place.folder, 'n'), join(place.folder, 'deep/n'));
    const words = ['build', 'deep/n', '--to', 'anki', '--out', 'other'];
    expect((await runCrib(words, { cwd: place.folder })).code).toBe(0);
    const back = await deckAt(join(place.folder, 'other/n.apkg'));
    expect(back.get('docker ps')!.modified).toBeGreaterThan(bad.deck.get('docker ps')!.modified);
  });

  test('cannot be known where nothing of the last build is left, which is told once', async () => {
    const place = deckPlace(PS);
    expect((await place.build()).err).not.toMatch(/not known/);
    place.lose('state', 'package');
    expect((await place.build()).err).toMatch(/^What Anki holds is not known/m);
    expect((await place.build()).err).not.toMatch(/not known/);
  });
});

describe('what was deleted', () => {
  test('is announced until it is said to be done', async () => {
    const place = deckPlace(PS);
    await place.build();
    place.write(ONE);
    const first = await place.build();
    expect(isRetired(first.deck.get(KILL))).toBe(true);
    expect(first.err).toMatch(/^ {2}retired: End one at once/m);
    place.write(ONE.replace('the boxes', 'all boxes'));
    const second = await place.build();
    expect(second.deck.get(KILL)).toEqual(first.deck.get(KILL));
    expect(second.err).toMatch(/^ {2}retired before: End one at once/m);
    const done = await runCrib(['lock', 'done', 'n'], { cwd: place.folder });
    expect(done).toMatchObject({ code: 0, err: '1 retired: no deck has them any more\n' });
    expect((await place.build()).deck.has(KILL)).toBe(false);
    // Whoever deletes it again wants it announced again.
    place.write(PS);
    const back = await place.build();
    expect(isRetired(back.deck.get(KILL))).toBe(false);
    expect(back.deck.get(KILL)!.guid).toBe(first.deck.get(KILL)!.guid);
    place.write(ONE);
    const third = await place.build();
    expect(isRetired(third.deck.get(KILL))).toBe(true);
    expect(third.deck.get(KILL)!.modified).toBeGreaterThan(back.deck.get(KILL)!.modified);
  });

  test('on another branch only is retired here, and comes back there', async () => {
    const place = deckPlace(ONE);
    await place.build();
    place.write('o\n', '.gitignore');
    for (const words of [
      ['init', '-q', '-b', 'main'],
      ['add', '-A'],
      ['commit', '-qm', '1'],
      ['switch', '-qc', 'b'],
    ])
      place.git(...words);
    place.write(PS);
    const there = await place.build();
    place.git('commit', '-qam', '2');
    place.git('switch', '-q', 'main');
    const here = await place.build();
    expect(isRetired(here.deck.get(KILL))).toBe(true);
    expect(place.git('status', '--porcelain')).toBe('');
    place.git('switch', '-q', 'b');
    const again = await place.build();
    expect(isRetired(again.deck.get(KILL))).toBe(false);
    expect(again.deck.get(KILL)!.modified).toBeGreaterThan(here.deck.get(KILL)!.modified);
    expect(again.deck.get(KILL)!.guid).toBe(there.deck.get(KILL)!.guid);
    expect(place.git('status', '--porcelain')).toBe('');
  });
});

describe('a lock that is lost', () => {
  test.each([
    ['from the state', ['lock', 'package']],
    ['from the package', ['lock', 'state']],
  ] as const)('is made again %s: a corrected command keeps its card', async (_, lost) => {
    const place = deckPlace(PS.replace('docker kill', 'docker klil'));
    const first = await place.build();
    place.write(PS);
    const second = await place.build();
    const before = [...first.deck.values()].map(({ guid }) => guid).sort();
    place.lose(...lost);
    const third = await place.build();
    expect(third.err).toMatch(/^There was no anki\.lock\.json: it is made again/m);
    expect([...third.deck.values()].map(({ guid }) => guid).sort()).toEqual(before);
    expect(third.deck.get(KILL)!.modified).toBe(second.deck.get(KILL)!.modified);
  });

  test('is not made from the deck of another folder of that name, in one output folder', async () => {
    const place = deckPlace(PS);
    const first = await place.build();
    mkdirSync(join(place.folder, 'b/n'), { recursive: true });
    place.write('# B\n\nShow what runs now: `docker ps`\n', 'b/n/a.md');
    const run = await runCrib(['build', 'b/n', '--to', 'anki', '--out', 'o', '--force'], {
      cwd: place.folder,
    });
    expect(run.err).toMatch(/The deck is new/);
    const other = await deckAt(join(place.folder, 'o/n.apkg'));
    expect(other.get('docker ps')!.guid).not.toBe(first.deck.get('docker ps')!.guid);
    expect([...other.values()].filter(isRetired)).toEqual([]);
  });
});

describe('the state folder', () => {
  test.each([
    ['cut', (text: string) => text.slice(0, text.length / 2)],
    ['of a newer version', (text: string) => text.replace('"format": 1', '"format": 2')],
    ['of another deck', (text: string) => text.replace(/"id": "[^"]*"/, '"id": "0123456789abcdef0123"')],
    ['something else', () => 'hello'],
    ['empty', () => ''],
  ])('that is %s is passed over, which is told, and is whole again after the build', async (_, spoil) => {
    const place = deckPlace(PS);
    await place.build();
    const [path = ''] = statesIn(place.state);
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    const second = await place.build();
    expect([second.code, second.err]).toEqual([
      0,
      expect.stringMatching(/^crib: .*damaged or of another version/m),
    ]);
    expect((await place.build()).err).not.toMatch(/damaged/);
  });

  test.each([
    ['a file', (state: string) => writeFileSync(state, 'mine')],
    ['read-only', (state: string) => mkdirSync(state, { mode: 0o500 })],
  ])('that is %s stops no build', async (kind, spoil) => {
    if (kind === 'read-only' && isRoot) return;
    const place = deckPlace(PS);
    mkdirSync(join(place.state, '..'), { recursive: true });
    spoil(place.state);
    const run = await place.build();
    expect([run.code, run.deck.size]).toEqual([0, 2]);
    expect(run.err).toMatch(/^crib: what was built is not remembered: /m);
    if (kind === 'read-only') chmodSync(place.state, 0o700);
    rmSync(place.state, { recursive: true });
  });

  test('has nothing of a dry run', async () => {
    const place = deckPlace(PS);
    await place.build('--dry-run');
    expect(statesIn(place.state)).toEqual([]);
  });
});

test('a note that cannot be read keeps its cards', async () => {
  const place = deckPlace(ONE);
  place.write('# More\n\nEnd one at once: `docker kill web`\n', 'n/b.md');
  const first = await place.build();
  writeFileSync(join(place.folder, 'n/b.md'), Buffer.from('caf\xe9\n', 'latin1'));
  const second = await place.build();
  expect(second.code).toBe(1);
  expect(second.err).toMatch(/0 retired/);
  expect(isRetired(second.deck.get(KILL))).toBe(false);
  const large = await place.build('--max-note-size', '60');
  expect(large.err).toMatch(/0 retired/);
  // An empty note, and one that is gone, can be read.
  place.write('', 'n/b.md');
  const third = await place.build();
  expect(isRetired(third.deck.get(KILL))).toBe(true);
  expect(third.deck.get(KILL)!.guid).toBe(first.deck.get(KILL)!.guid);
});

test('another name for the deck, or decks by section, leave decks empty in Anki, which is told', async () => {
  const place = deckPlace(PS);
  await place.build();
  expect((await place.build('--deck', 'Work')).err).toMatch(/^Anki will make "Work" and leave it empty/m);
  expect((await place.build()).err).not.toMatch(/empty/);
  expect((await place.build('--group-decks')).err).toMatch(/^Anki will make "Work::/m);
});

test('a new title or file stamps no card, and the report says that Anki keeps the old one', async () => {
  const place = deckPlace(PS);
  const first = await place.build();
  place.write(PS.replace('# Boxes', '# Containers'));
  renameSync(join(place.folder, 'n/a.md'), join(place.folder, 'n/z.md'));
  const second = await place.build();
  expect(second.deck.get(KILL)!.modified).toBe(first.deck.get(KILL)!.modified);
  expect(second.err).toMatch(/^2 card notes have an older title, heading or file in Anki/m);
  const third = await place.build('--touch');
  expect(third.err).not.toMatch(/older title/);
  expect(third.deck.get(KILL)!.fields.join()).toMatch(/Containers.*z\.md/);
});

test('two builds at once both end well, with one deck and one lock', async () => {
  const place = deckPlace(PS);
  await place.build();
  place.write(BAD);
  const words = ['build', 'n', '--to', 'anki', '--out', 'o'];
  const runs = await Promise.all([1, 2, 3].map(() => runCrib(words, { cwd: place.folder })));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  const deck = await deckAt(join(place.folder, 'o/n.apkg'));
  expect(deck.get('docker ps')!.prompt).toBe('List the bxoes');
  const after = await place.build();
  expect(after.deck.get('docker ps')!.prompt).toBe('List the bxoes');
  expect(statesIn(place.state)).toHaveLength(1);
});
