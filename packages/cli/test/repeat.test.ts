import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { pngOf as png } from './png.ts';
import { repeatPlace } from './repeat-place.ts';

vi.setConfig({ testTimeout: 300_000 });

const NOTE = `# Boxes

List the boxes: \`docker ps\`

End one at once: \`docker kil web\`

![The boxes](boxes.png) and ![of another](lost.png)
`;

const files = {
  'n/a.md': NOTE,
  'n/boxes.png': png(3, 5),
  'n/b.md': '# More\n\nSay what is new: `git status`\n',
};

test('an unchanged build reads nothing, and says and ends as a whole one', async () => {
  const { folder, run, afresh } = repeatPlace(files);
  const words = ['build', 'n', '--strict'];
  const first = await run(words);
  expect([first.code, first.hasRead]).toEqual([1, true]);
  expect(first.err).toMatch(/warning typo-subcommand.*\n(.*\n)*wrote dist\/n\.pdf/);
  const before = readFileSync(join(folder, 'dist/n.apkg'));
  const again = await run(words);
  expect([again.code, again.hasRead]).toEqual([1, false]);
  expect(again.err).toMatch(/warning typo-subcommand.*\n(.*\n)*unchanged dist\/n\.pdf/);
  expect(await afresh(words)).toEqual({ code: again.code, out: again.out, err: again.err });
  expect(readFileSync(join(folder, 'dist/n.apkg'))).toEqual(before);
});

test('an unchanged check reads nothing, in each format by itself', async () => {
  const { run } = repeatPlace(files);
  for (const words of [
    ['check', 'n'],
    ['check', 'n', '--format', 'json'],
  ]) {
    const first = await run(words);
    const again = await run(words);
    expect(first.out).toContain('typo-subcommand');
    expect([first.hasRead, again.hasRead]).toEqual([true, false]);
    expect([again.code, again.out, again.err]).toEqual([first.code, first.out, first.err]);
  }
});

test('whatever a build asks the disk for is in its stamp', async () => {
  const { folder, run, all } = repeatPlace({
    ...files,
    'crib.yaml': 'topics: [{ folder: n }, { name: m, files: [m/*.md] }]\n',
    'n/crib.yaml': 'title: All boxes\n',
    'n/overrides.yaml': '[]\n',
    'm/c.md': '# Git\n\nSay what is new: `git status`\n\n![[shot.png]]\n',
    'm/deep/shot.png': png(1, 1),
  });
  const { asked } = await run(['build']);
  // Each topic has one too.
  const stamps = all().map((path) => readFileSync(path, 'utf8'));
  const [stamp = ''] = stamps.toSorted((one, other) => other.length - one.length);
  // Folders are asked for by all that is in them.
  const isKnown = (path: string): boolean =>
    stamp.includes(JSON.stringify(path)) || stamp.includes(`["notes",["${path.replace(/\/[^/]*$/, '')}`);
  const own = asked.filter((path) => path.startsWith(folder) && !path.includes('.tmp'));
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((path) => !isKnown(path) && !stamp.includes(`"${path}/`))).toEqual([]);
});

test('each change of what goes in is seen, though time and size stay', async () => {
  const { folder, run, afresh } = repeatPlace(files);
  const at = (path: string) => join(folder, path);
  const words = ['build', 'n', '--to', 'anki,man'];
  await run(words);
  const changes: Readonly<Record<string, () => void>> = {
    'a note': () => writeFileSync(at('n/a.md'), NOTE.replace('End', 'end')),
    'a new note': () => writeFileSync(at('n/c.md'), '# Third\n\nCopy it: `cp a b`\n'),
    'a note less': () => rmSync(at('n/c.md')),
    'the name of a note': () => renameSync(at('n/b.md'), at('n/B.md')),
    settings: () => writeFileSync(at('n/crib.yaml'), 'title: All boxes\n'),
    overrides: () => writeFileSync(at('n/overrides.yaml'), '[]\n'),
    'settings above': () => writeFileSync(at('crib.yaml'), 'ignore: [odd-word]\n'),
    'a picture': () => writeFileSync(at('n/boxes.png'), png(5, 3)),
    'a picture that was missing': () => writeFileSync(at('n/lost.png'), png(2, 2)),
    'what is made': () => appendFileSync(at('dist/n.7'), '.\\" mine\n'),
    'what is gone': () => rmSync(at('dist/n.apkg')),
    lock: () => rmSync(at('n/anki.lock.json')),
  };
  for (const [what, change] of Object.entries(changes)) {
    change();
    const next = await run(words);
    expect([what, next.hasRead]).toEqual([what, true]);
    // What was left or mended may be said otherwise the next time, and the time after that not.
    const settled = await run(words);
    const again = await run(words);
    expect([what, again.hasRead]).toEqual([what, false]);
    expect(again.err).toBe(settled.err);
  }
  const last = await run(words);
  expect(await afresh(words)).toEqual({ code: last.code, out: last.out, err: last.err });
});

test('what no file says is another run: options, the time, what the deck’s memory holds', async () => {
  const { run } = repeatPlace({ 'n/b.md': files['n/b.md'] });
  const words = ['build', 'n', '--to', 'anki'];
  await run(words);
  expect((await run(words)).hasRead).toBe(false);
  expect((await run([...words, '--type-in'])).hasRead).toBe(true);
  expect((await run(words, { SOURCE_DATE_EPOCH: '1700000000' })).hasRead).toBe(true);
  const state = join(await Promise.resolve(repeatPlace({}).folder), 'elsewhere');
  mkdirSync(state);
  expect((await run(words, { XDG_STATE_HOME: state })).hasRead).toBe(true);
});

test('what is not decided by files alone is never said again', async () => {
  const { run } = repeatPlace({ 'n/b.md': files['n/b.md'] });
  for (const words of [
    ['build', 'n', '--to', 'man', '--out', 'o', '--dry-run'],
    ['build', 'n', '--to', 'anki', '--touch'],
    ['check', 'n', '--fix'],
    ['check', 'none'],
  ]) {
    await run(words);
    expect([words, (await run(words)).hasRead]).toEqual([words, true]);
  }
});
